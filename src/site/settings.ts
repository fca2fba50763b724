import { z } from 'zod';
import type { Contact, SiteConfig } from '../schema/site-config.ts';
import { contactOf, siteConfigSchema } from '../schema/site-config.ts';
import * as siteConfig from '../site-config.ts';

const FILE = 'src/site-config.ts';

/** Values that the environment of a build may give instead of the file. */
const VARIABLES = { url: 'SITE_URL', contact: 'SITE_CONTACT', editor: 'SITE_EDITOR' } as const;

/** A configuration that cannot be used: everything that is wrong with it. */
export class SettingsError extends Error {
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'SettingsError';
  }
}

export interface Settings extends Omit<SiteConfig, 'contact'> {
  contact: Contact | undefined;
}

/**
 * What an atlas says of itself, checked. A variable that is empty counts as none.
 * @param config what the file exports
 * @param environment the variables of the build, which win
 * @throws {SettingsError} with everything that is wrong, each with its place
 */
export function readSettings(config: object, environment: Readonly<Record<string, string | undefined>> = {}): Settings {
  const given = Object.entries(VARIABLES).flatMap(([key, variable]) => {
    const value = environment[variable];
    return value === undefined || value === '' ? [] : [{ key, variable, value }];
  });
  const values = Object.fromEntries(given.map(({ key, value }) => [key, value]));
  const { success, data, error } = siteConfigSchema.safeParse({ ...config, ...values });
  if (success) return { ...data, contact: data.contact === undefined ? undefined : contactOf(data.contact) };
  throw new SettingsError(
    error.issues.map((issue) => {
      const place = z.core.toDotPath(issue.path);
      const variable = given.find(({ key }) => key === place);
      return variable === undefined
        ? `${FILE}: ${place === '' ? '' : `${place}: `}${issue.message}`
        : `${variable.variable}=${variable.value}: ${issue.message}`;
    }),
  );
}

/** The settings of this build. */
export const SETTINGS: Settings = readSettings({ ...siteConfig }, process.env);

/** What a copy should say of itself and does not: told by the build, which goes on. */
export const lackOf = ({ publisher, contact }: Pick<Settings, 'publisher' | 'contact'>): string[] => [
  ...(publisher === undefined
    ? [`This copy has no publisher, and its pages say so: name one in ${FILE} (publisher).`]
    : []),
  ...(contact === undefined
    ? [`Readers have no address to write to: name one in ${FILE} (contact), or set ${VARIABLES.contact}.`]
    : []),
];

/** Files that an editor of text can open. */
const EDITABLE = /\.(?:txt|md|csv|tsv|html|yaml|json)$/iu;

/**
 * Those of the files that the repository's own editor can open, each with its address there; none where the
 * configuration names no editor.
 * @param paths from the root of the repository; those that are missing are passed over
 */
export const editedFiles = (
  paths: readonly (string | undefined)[],
  { editor }: Pick<Settings, 'editor'> = SETTINGS,
): { path: string; address: string }[] =>
  paths.flatMap((path) =>
    editor === undefined || path === undefined || !EDITABLE.test(path)
      ? []
      : [{ path, address: editor.replaceAll('{path}', path.split('/').map(encodeURIComponent).join('/')) }],
  );
