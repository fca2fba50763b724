import { SETTINGS } from '../site/settings.ts';

const CALL = /site-colour\((?<name>[a-z-]+)\)/gu;

/** Writes the colours of the configuration where style sheets name them: `site-colour(accent)`. */
export const siteColours = {
  postcssPlugin: 'site-colours',
  Declaration: (declaration: { value: string; error: (message: string) => Error }): void => {
    if (!declaration.value.includes('site-colour(')) return;
    declaration.value = declaration.value.replaceAll(CALL, (call, name: string) => {
      const colour = new Map(Object.entries(SETTINGS.colours)).get(name);
      if (colour === undefined) throw declaration.error(`found ${call}, expected a colour of src/site-config.ts`);
      return `light-dark(${colour.light}, ${colour.dark})`;
    });
  },
};
