import type { SiteCheck } from '../support/site.ts';
import { budgets } from './budgets.ts';
import { colourScheme } from './colour-scheme.ts';
import { data } from './data.ts';
import { foreignRequests } from './foreign.ts';
import { descriptions, headings, languages, titles } from './heads.ts';
import { inlineCode } from './inline-code.ts';
import { leaving } from './leaving.ts';
import { links, relativeAddresses } from './links.ts';
import { markup } from './markup.ts';
import { titlesBeside } from './original-titles.ts';
import { personalData } from './personal-data.ts';

/** Every rule that the built site keeps. */
export const ALL_CHECKS: readonly SiteCheck[] = [
  markup,
  links,
  relativeAddresses,
  foreignRequests,
  leaving,
  titles,
  descriptions,
  languages,
  headings,
  titlesBeside,
  inlineCode,
  personalData,
  colourScheme,
  budgets,
  data,
];
