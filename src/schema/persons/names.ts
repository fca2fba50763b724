import type { Span } from '../span.ts';
import { isGivenName } from './given-names.ts';
import type { IsNobody } from './is-nobody.ts';
import { isLabel, scopesIn } from './labels.ts';
import { isInitial, isLoud, runsIn, spanOf, wordsIn } from './runs.ts';
import type { Run } from './runs.ts';
import { byAddress, byContact, byTitle, foldedOf, isAlone, isSurname, SURNAME } from './signs.ts';
import type { Context } from './signs.ts';
import { trimmed, withoutLabel } from './trim.ts';
import { isNoPerson, makesPlace } from './words.ts';

/** A name, and whether it is certain enough to go. */
export interface NameFind extends Span {
  certain: boolean;
}

const textOf = ({ words }: Run, text: string): string => text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

/** Whether the words of a run look like a person's. */
function looksLikeName({ words }: Run): boolean {
  const [first, ...others] = words;
  const last = words.at(-1);
  if (!first || !last || others.length === 0) return false;
  if (isGivenName(first.text)) return true;
  if (isInitial(first.text)) return /\p{Ll}/u.test(last.text) && last.text.length > 2;
  return (
    (words.length > 2 && words.some(({ text }) => isGivenName(text))) ||
    isGivenName(last.text) ||
    (SURNAME.test(last.text.toLowerCase()) && !first.text.toLowerCase().endsWith('inen'))
  );
}

/** Whether the words of a run are an organisation's or a place's. */
function isNobodys(run: Run, context: Context): boolean {
  const { text, words, isNobody } = context;
  const name = textOf(run, text);
  const next = words[run.to + 1];
  if (run.words.length > 1 && isNobody(name)) return true;
  // "Rosa Parks -palkinto"
  const end = run.words.at(-1)?.end ?? 0;
  if (/^ -\p{L}/u.test(text.slice(end, end + 3))) return true;
  if (next && text.slice(run.words.at(-1)?.end, next.start) === ' ' && makesPlace(next.text)) return true;
  const [first] = run.words;
  if (run.words.some(({ text: word }) => isNoPerson(word) && !isGivenName(word))) return true;
  const last = run.words.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    first !== last &&
    ![first, last].some((word) => isGivenName(word.text)) &&
    isNobody(first.text)
  );
}

function isCertain(run: Run, context: Context): boolean {
  const [start, end] = [run.words[0]?.start ?? 0, run.words.at(-1)?.end ?? 0];
  const scopes = context.scopes.filter((scope) => scope.start <= start && end <= scope.end);
  if (run.words.length === 1)
    return (
      isSurname(run, context) ||
      scopes.some(({ kind }) => kind === 'part' && isAlone(run, context) && !isLabel(run.words[0]?.text ?? ''))
    );
  const title = byTitle(run, context);
  const looks = looksLikeName(run);
  if (run.words.every(({ text }) => isLoud(text)) && !looks) return title === 'beside';
  if (looks) return title !== undefined || scopes.length > 0 || byContact(run, context) || byAddress(run, context);
  return (
    title === 'beside' || scopes.some(({ kind }) => kind === 'strict' || kind === 'colon') || byContact(run, context)
  );
}

/** "Surname, Given" as one run, where the second word is a given name. */
function turned(runs: readonly Run[], context: Context): Run[] {
  const { text, scopes } = context;
  return runs.flatMap((run, index) => {
    const next = runs[index + 1];
    const [first, given] = [run.words.at(-1), next?.words[0]];
    if (
      !next ||
      !first ||
      !given ||
      text.slice(first.end, given.start) !== ', ' ||
      !isGivenName(given.text) ||
      run.words.length > 2 ||
      context.isNobody(first.text)
    )
      return [];
    const whole = { words: [...run.words, ...next.words], from: run.from, to: next.to };
    const inScope = scopes.some(({ start, end }) => start <= (whole.words[0]?.start ?? 0) && end >= given.end);
    return inScope || isAlone(whole, context) ? [whole] : [];
  });
}

/**
 * Names of persons in a text of several lines.
 * @param contacts addresses and numbers of the text
 * @param isNobody knows organisations and places
 */
export function namesIn(text: string, contacts: readonly Span[], isNobody: IsNobody): NameFind[] {
  const words = wordsIn(text);
  const scopes = scopesIn(text);
  const context: Context = {
    text,
    words,
    scopes,
    contacts,
    addresses: contacts.map(({ start, end }) => foldedOf(text.slice(start, end))),
    isNobody,
  };
  const runs = runsIn(text, words).map((run) => trimmed(withoutLabel(run, scopes), context));
  const wholes = turned(runs, context).filter((run) => !isNobodys(run, context));
  const spans = wholes.map((run) => ({ ...spanOf(run), certain: true }));
  const found = runs.flatMap((run) => {
    const certain = isCertain(run, context);
    if ((!certain && !isLikely(run)) || isNobodys(run, context)) return [];
    return [{ ...spanOf(run), certain }];
  });
  return [...spans, ...found];
}

/** Two words or more that begin with a given name, or with an initial before a surname. */
const isLikely = ({ words }: Run): boolean => {
  const [first, second] = words;
  return (
    first !== undefined && second !== undefined && isGivenName(first.text) && !words.every(({ text }) => isLoud(text))
  );
};
