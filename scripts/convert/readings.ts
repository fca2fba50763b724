/// <reference lib="es2025.regexp" />
import type { Lang } from '../../src/schema/lang.ts';
import type { CuratedReading, Reading, ReadingStates } from '../../src/schema/reading.ts';
import { QUESTIONS } from '../../src/schema/reading.ts';
import type { Message } from '../../src/schema/report.ts';
import type { PlacedEntry } from '../../src/schema/vocabulary.ts';
import type { Line, SourceText } from './document.ts';
import { problem } from './problems.ts';
import { literally } from './text/pattern.ts';

/**
 * What curation read of a record, with the place of its words in an edition. Words that do not stand there are an error
 * at the line of the answer.
 * @param source the edition
 * @param lines the first and the last line of the record in it
 */
export function readingOf(
  { entry: reading, at, lines: answers }: PlacedEntry<CuratedReading>,
  { file, lines: all }: Pick<SourceText, 'file' | 'lines'>,
  [from, to]: readonly [number, number],
  lang: Lang,
): { reading: Reading; messages: Message[] } {
  const lines = all.filter(({ number }) => number >= from && number <= to);
  const messages: Message[] = [];
  const says: Reading['says'] = {};
  for (const question of QUESTIONS) {
    const answer = reading[question];
    if (typeof answer === 'string') continue;
    const words = answer.words[lang];
    const place = placeOf(words, lines);
    says[question] = { says: answer.says[lang], ...(place ?? { line: from, column: 1 }), words };
    if (place === undefined)
      messages.push(
        problem(
          'reading-words',
          { file: at.file, line: answers.get(question) ?? at.line },
          `${reading.id}, ${question}, words in ${lang}: “${words}”`,
          `these words in one line of ${file}:${String(from)}–${String(to)}`,
        ),
      );
  }
  return { reading: { on: reading.on, states: statesOf(reading), says }, messages };
}

function statesOf(reading: CuratedReading): ReadingStates {
  const state = (answer: CuratedReading['money']): ReadingStates['money'] =>
    typeof answer === 'string' ? answer : 'said';
  const { money, time, who, where, languages } = reading;
  return {
    money: state(money),
    time: state(time),
    who: state(who),
    where: state(where),
    languages: state(languages),
  };
}

/** Where words stand first in lines, as whole words: "12" is no part of "2012". */
function placeOf(words: string, lines: readonly Line[]): { line: number; column: number } | undefined {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literally(words)}(?![\\p{L}\\p{N}])`, 'u');
  for (const { number, text } of lines) {
    // Nearly no line has them, and to look for letters is quicker than to try a pattern.
    if (!text.includes(words)) continue;
    const column = text.search(pattern);
    if (column >= 0) return { line: number, column: column + 1 };
  }
  return undefined;
}
