import { defineConfig } from 'astro/config';
import { noteScript } from './src/integrations/note-script.ts';
import { publishData } from './src/integrations/data.ts';
import { searchIndex } from './src/integrations/pagefind.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { toolFiles } from './src/integrations/tools.ts';
import { relativeLinks } from './src/integrations/relative-links.ts';

const siteUrl = process.env['SITE_URL'];

export default defineConfig({
  ...(siteUrl === undefined || siteUrl === '' ? {} : { site: siteUrl }),
  output: 'static',
  trailingSlash: 'ignore',
  build: { format: 'preserve', assets: 'assets', inlineStylesheets: 'never' },
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  security: { csp: contentSecurityPolicy },
  integrations: [noteScript(), relativeLinks(), searchIndex(), toolFiles(), publishData()],
});
