import type { Strings } from '../../i18n/strings.ts';
import type { NoFile } from './file.ts';
import type { Unreadable } from './tool.ts';

type Words = Strings['workspace'];

const MOST_SHOWN = 40;
/** A word from outside, short enough to be shown in a sentence. */
const short = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

/** Why a file is none of ours, in a sentence. */
export const explainFile = (words: Words, why: NoFile): string => words.why[why];

/** Why data cannot be read, in a sentence. */
export function explain(words: Words, why: Unreadable): string {
  switch (why.reason) {
    case 'not-json':
    case 'not-ours':
      return words.why[why.reason];
    case 'other-tool':
      return words.why.otherTool(short(why.tool));
    case 'newer':
      return words.why.newer(String(why.version));
    case 'no-way':
      return words.why.noWay(String(why.version));
    case 'bad':
      return words.why.bad(why.path === '' ? words.why.top : why.path, words.rules[why.rule]);
    default:
      return why satisfies never;
  }
}
