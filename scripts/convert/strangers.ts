import type { Message } from '../../src/schema/report.ts';
import { isBlank } from './document.ts';
import type { SourceText } from './document.ts';
import { KINDS } from './kinds/index.ts';
import type { DocumentKind } from './kinds/kind.ts';
import { problem } from './problems.ts';
import { RULES } from './rules.ts';
import { languageOf } from './text/language.ts';

const LANGUAGE_NAMES = { fi: 'Finnish', sv: 'Swedish', en: 'English' } as const;

/** Why a file is no document that a parser could read; undefined where a parser may look at it. */
export function unreadableDocument(source: SourceText, kind: DocumentKind | undefined): Message | undefined {
  const { file, lines, language } = source;
  if (lines.every(isBlank)) return problem('empty-file', { file, line: 1 }, 'no letters');
  const read = language && languageOf(lines.map(({ text }) => text).join('\n'));
  if (language && read && read !== language)
    return problem(
      'other-language',
      { file, line: 1 },
      `a text in ${LANGUAGE_NAMES[read]}`,
      `a text in ${LANGUAGE_NAMES[language]}, as the name of the file says`,
    );
  // The first kind that fits would take the other document for its own surroundings.
  const [other] = kind ? KINDS.filter((one) => one.kind !== kind.kind && one.recognises(lines)) : [];
  return kind && other
    ? problem(
        'two-documents',
        { file, line: 1 },
        `${kind.name} and ${other.name}`,
        'one document in a file, or the editions of one in a folder',
      )
    : undefined;
}

/** A document that is of no kind: for each kind that it nearly is of, what speaks for it and what it lacks. */
export function unknownKind({ file, lines }: SourceText): Message {
  const first = lines.find((line) => !isBlank(line));
  const near = KINDS.flatMap((kind) => {
    const lacks = kind.lacks(lines);
    return lacks === undefined ? [] : [`it is nearly ${kind.name}: ${lacks}`];
  });
  const { expected } = RULES['unknown-kind'];
  return problem(
    'unknown-kind',
    { file, line: first?.number ?? 1 },
    first?.text.trim() ?? '',
    near.length === 0 ? `${expected}; nothing of any of them is in it` : near.join('; '),
  );
}
