import type { APIRoute, GetStaticPaths } from 'astro';
import { strings } from '../../i18n/index.ts';
import { openAtlases } from '../../site/open-atlas.ts';
import { SECTIONS } from '../../routes/routes.ts';
import type { Section } from '../../routes/routes.ts';
import type { Lang } from '../../schema/lang.ts';
import { colours } from '../../site-config.ts';
import { shownOf } from '../../routes/shown.ts';

/** The site as an app, in each language. Its addresses are relative to itself, so that it works at any address. */
const SHORTCUTS = ['search', 'practices', 'projects', 'municipalities'] as const satisfies readonly Section[];

const ICONS = [
  { file: 'icon-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
] as const;

export const getStaticPaths = (() =>
  openAtlases().map(({ lang }) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) => {
  const { site } = strings(lang);
  const manifest = {
    name: `${site.name} – ${site.tagline}`,
    short_name: site.name,
    description: site.tagline,
    lang,
    dir: 'ltr',
    start_url: 'index.html',
    scope: '../',
    display: 'minimal-ui',
    background_color: colours.paper.light,
    theme_color: colours.accent.light,
    icons: ICONS.map(({ file, ...icon }) => ({ src: `../icons/${file}`, type: 'image/png', ...icon })),
    shortcuts: shownOf(SHORTCUTS).map((section) => ({
      name: site.sections[section],
      url: `${SECTIONS[section][lang]}.html`,
    })),
  };
  return new Response(`${JSON.stringify(manifest, undefined, 1)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
