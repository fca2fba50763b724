import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { noteScript } from './src/build/note-script.ts';
import { searchIndex } from './src/build/pagefind.ts';
import { finish } from './src/build/finish-site.ts';
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';
import { siteColours } from './src/build/site-colours.ts';
import { toolFiles } from './src/build/tools.ts';
import { SETTINGS } from './src/site/settings.ts';

/** Astro marks the modules of MDX with a directive that the bundler does not know; one warning a text. */
const withoutDirectives = (level, log, next) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
};

export default defineConfig({
  ...(SETTINGS.url === undefined ? {} : { site: SETTINGS.url }),
  output: 'static',
  trailingSlash: 'ignore',
  build: { format: 'preserve', assets: 'assets', inlineStylesheets: 'never' },
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  security: { csp: contentSecurityPolicy },
  vite: {
    build: { rolldownOptions: { onLog: withoutDirectives } },
    css: { postcss: { plugins: [siteColours] } },
  },
  // Finnish and Swedish have quotation marks of their own; highlighting would need styles in the page.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  // The last one finishes what all others have made.
  integrations: [mdx(), noteScript(), searchIndex(), toolFiles(), finish()],
});
