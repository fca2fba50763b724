import { z } from 'zod';
import { contrast } from './contrast.ts';
import { LANGS } from './lang.ts';
import { LICENCE_NAMES } from './licence.ts';
import { langSchema, localizedSchema, textSchema } from './text.ts';

/** Where readers may write to: an e-mail address, or a page that takes messages, such as that of an issue tracker. */
export type Contact = { by: 'mail'; to: string } | { by: 'web'; url: string };

const MAIL = /^[^\s@<>?&]+@[^\s@<>?&]+\.[^\s@<>?&]+$/u;

const isHttps = (value: string): boolean => URL.canParse(value) && new URL(value).protocol === 'https:';

/** A contact as it is written, `corrections@example.org` or `https://example.org/new-issue`; undefined where it is neither. */
export function contactOf(value: string): Contact | undefined {
  if (MAIL.test(value)) return { by: 'mail', to: value };
  return isHttps(value) ? { by: 'web', url: value } : undefined;
}

/** Pages and tools that an atlas may do without, by the names of their sections (src/routes/routes.ts). */
export const OPTIONAL = [
  'projects',
  'ideas',
  'models',
  'money',
  'threads',
  'gaps',
  'compare',
  'transfer',
  'tray',
  'idea',
] as const;
type Optional = (typeof OPTIONAL)[number];

/** Pages that lead to another, which cannot be left out alone. */
const NEEDS: readonly { page: Optional; needs: Optional }[] = [
  { page: 'money', needs: 'projects' },
  { page: 'gaps', needs: 'projects' },
  { page: 'threads', needs: 'ideas' },
  { page: 'tray', needs: 'models' },
];

const leftOutSchema = z.array(z.enum(OPTIONAL)).superRefine((leftOut, context) => {
  for (const { page, needs } of NEEDS)
    if (leftOut.includes(needs) && !leftOut.includes(page))
      context.addIssue({
        code: 'custom',
        message: `found ${needs} without ${page}, expected both: the page ${page} leads to ${needs}`,
      });
});

/** The colours of src/styles/tokens.css. */
const COLOURS = [
  'paper',
  'ground',
  'ink',
  'ink-soft',
  'line',
  'line-strong',
  'accent',
  'accent-ground',
  'on-accent',
  'mark',
] as const;
export type Colour = (typeof COLOURS)[number];

/** Which colour stands on which, and the contrast that a reader needs there. */
const READ_ON: readonly { one: Colour; on: readonly Colour[]; atLeast: number }[] = [
  { one: 'ink', on: ['paper', 'ground', 'accent-ground'], atLeast: 7 },
  { one: 'ink-soft', on: ['paper', 'ground', 'accent-ground'], atLeast: 7 },
  { one: 'accent', on: ['paper', 'ground', 'accent-ground'], atLeast: 7 },
  { one: 'on-accent', on: ['accent'], atLeast: 7 },
  { one: 'ink', on: ['mark'], atLeast: 4.5 },
  // The edges of what can be pressed or filled in (WCAG 2.2, 1.4.11).
  { one: 'line-strong', on: ['paper'], atLeast: 3 },
];
const SCHEMES = ['light', 'dark'] as const;

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/u, 'expected a colour as #rrggbb, in small letters');
const coloursSchema = z
  .record(z.enum(COLOURS), z.strictObject({ light: colourSchema, dark: colourSchema }))
  .superRefine((colours, context) => {
    for (const scheme of SCHEMES)
      for (const { one, on, atLeast } of READ_ON)
        for (const other of on) {
          const [front, back] = [colours[one][scheme], colours[other][scheme]];
          const ratio = contrast(front, back);
          if (ratio < atLeast)
            context.addIssue({
              code: 'custom',
              path: [one, scheme],
              message: `found ${front} on ${other} ${back}, a contrast of ${ratio.toFixed(2)}:1, expected at least ${String(atLeast)}:1`,
            });
        }
  });

const fromHttps = textSchema.refine(isHttps, 'expected an address that begins with https://');

/** What src/site-config.ts may say. */
export const siteConfigSchema = z.strictObject({
  name: textSchema.max(40),
  nameOf: localizedSchema,
  fileName: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u, 'expected small letters, digits and single hyphens'),
  tagline: localizedSchema,
  description: localizedSchema,
  keywords: z.strictObject({ fi: z.array(textSchema), sv: z.array(textSchema), en: z.array(textSchema) }),
  publisher: z.strictObject({ name: textSchema, url: fromHttps.optional() }).optional(),
  contact: z
    .string()
    .refine(
      (value) => contactOf(value) !== undefined,
      'expected an e-mail address or an address that begins with https://, e.g. corrections@example.org',
    )
    .optional(),
  url: z
    .string()
    .refine((value) => URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol), 'expected a whole address')
    .optional(),
  editor: fromHttps
    .refine((value) => value.includes('{path}'), 'expected {path} where the path of the file belongs')
    .optional(),
  licence: z.enum(LICENCE_NAMES),
  languages: z
    .array(langSchema)
    .min(1)
    .max(LANGS.length)
    .refine((languages) => new Set(languages).size === languages.length, 'expected each language once'),
  leftOut: leftOutSchema,
  colours: coloursSchema,
});
export type SiteConfig = z.infer<typeof siteConfigSchema>;
