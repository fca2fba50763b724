import { HIT_FILE, TEXT_FILE } from './fields.ts';
import type { ReadIndexFile } from './pagefind.ts';
import { fold, wordsOf } from './text/words.ts';
import type { OriginalTitle } from '../../atlas/title-beside.ts';
import { LANGS } from '../../schema/lang.ts';
import type { Lang } from '../../schema/lang.ts';
import { unpack } from '../../browser/unpack.ts';

/** What a list of results shows of a record beside its id and kind. */
export interface HitText {
  /** From the site's root. */
  url: string;
  title: string;
  /** The title that the original prints, where the record is shown in another language. */
  original: OriginalTitle | null;
  place: string;
  summary: string;
  /** The text that excerpts are taken from. */
  text: string;
}

const LINE = '\n';

/** Writes what is shown as lines: the text comes last and may have several. */
export const encodeHit = ({ url, title, original, place, summary, text }: HitText): string =>
  [
    ...[url, title, original?.lang ?? '', original?.text ?? '', place, summary].map((one) => one.replaceAll(LINE, ' ')),
    text,
  ].join(LINE);

export function decodeHit(written: string): HitText {
  const [url = '', title = '', tag, named = '', place = '', summary = '', ...text] = written.split(LINE);
  const lang = LANGS.find((one) => one === tag);
  const original = lang === undefined ? null : { text: named, lang };
  return { url, title, original, place, summary, text: text.join(LINE) };
}

const asWords = (text: string): string =>
  ` ${wordsOf(text.normalize('NFC'))
    .map((word) => fold(word.text))
    .join(' ')} `;

/** Reads once what is asked for again and again; what failed is read anew when it is next asked for. */
function remembering<Value>(most: number, read: (id: string) => Promise<Value>): (id: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (id) => {
    const asked = known.get(id);
    if (asked !== undefined) return asked;
    if (known.size >= most) known.clear();
    const reading = read(id).catch((cause: unknown) => {
      if (known.get(id) === reading) known.delete(id);
      throw cause;
    });
    known.set(id, reading);
    return reading;
  };
}

/** Records whose texts are kept in memory. */
const MOST_REMEMBERED = 500;

/** The files that there are of each record, each read when it is asked for. */
export interface RecordFiles {
  /** @throws where the file cannot be read */
  hit(id: string): Promise<HitText>;
  /**
   * Tells whether a record has the words of a phrase one after the other in any language, capitals and diacritics
   * aside.
   * @throws where the file cannot be read
   */
  hasPhrase(id: string, phrase: string): Promise<boolean>;
}

/** @param lang the language in which records are shown */
export function recordFiles(readFile: ReadIndexFile, lang: Lang): RecordFiles {
  const hit = remembering(MOST_REMEMBERED, async (id) => decodeHit(await unpack(await readFile(HIT_FILE(lang, id)))));
  const words = remembering(MOST_REMEMBERED, async (id) => asWords(await unpack(await readFile(TEXT_FILE(id)))));
  return { hit, hasPhrase: async (id, phrase) => (await words(id)).includes(asWords(phrase)) };
}
