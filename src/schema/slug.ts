import { fold } from './fold.ts';

/** The identifier, and the part of an address, that a text gives: lower-case ASCII words joined by hyphens (ä→a, ö→o, å→a). */
export const slugOf = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
