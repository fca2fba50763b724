import type { Lang } from '../schema/lang.ts';
import { en } from './en/index.ts';
import { fi } from './fi/index.ts';
import { sv } from './sv/index.ts';
import type { Strings } from './strings.ts';

export type { Strings } from './strings.ts';

const STRINGS = { fi, sv, en } as const satisfies Record<Lang, Strings>;

/** Every word of the interface in a language. A key that a language lacks is a type error. */
export const strings = (lang: Lang): Strings => STRINGS[lang];
