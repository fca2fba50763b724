import type { Message, Report } from '../../src/schema/report.ts';
import type { SourceFile } from '../../src/schema/source.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { assemble } from './assemble.ts';
import type { Assembled } from './assemble.ts';
import { checkAnswers } from './checks/answers.ts';
import { isSound, together } from './checks/causes.ts';
import { checkCuration } from './checks/curation.ts';
import { checkDuplicates } from './checks/duplicates.ts';
import { checkEditions } from './checks/editions.ts';
import { checkHistory } from './checks/history.ts';
import { checkLacking } from './checks/lacking.ts';
import { checkLeftOver } from './checks/left-over.ts';
import { likelyNamesIn, personsIn } from '../../src/schema/persons/find.ts';
import type { IsNobody } from '../../src/schema/persons/is-nobody.ts';
import { nobodyOf } from './checks/nobody.ts';
import { checkPrintedTitles } from './checks/printed-titles.ts';
import { checkReadings } from './checks/readings.ts';
import { checkRelations } from './checks/relations.ts';
import { checkSources } from './checks/sources.ts';
import type { ConvertedEdition, WrittenFiles } from './content-files.ts';
import { recordFiles, relationsFile, sourceFiles } from './content-files.ts';
import { convertDocument } from './convert-document.ts';
import type { ConvertedDocument, ConvertedResult } from './convert-document.ts';
import type { SourceText } from './document.ts';
import { decideAll } from './decide-all.ts';
import { correctionMessages, partCorrections } from './corrections.ts';
import { firstOf } from './facts/extract.ts';
import { countedIndexOf } from './facts/counted.ts';
import { organisationIndexOf } from './facts/organisations.ts';
import { placeIndexOf } from './facts/places.ts';
import type { Knowledge } from './kinds/kind.ts';
import { markIndexOf } from './marks.ts';
import { inOrder, placeInWords } from './problems.ts';
import { reportOf } from './report.ts';
import { settle } from './settle.ts';
import { broughtUp, isLater, isOlder, withStates } from './states/brought-up.ts';
import type { Told } from './tell.ts';
import { asFirstTold } from './told-first.ts';

export interface ConvertInput {
  sources: readonly SourceText[];
  vocabulary: Vocabulary;
  /** source.yaml of the documents that the project publishes, by which it knows an original. */
  registered: readonly SourceFile[];
  /** Whether curation must describe nothing but what the sources hold. */
  curationIsComplete: boolean;
  /** Problems of reading, which stop the conversion like any other. */
  messages: readonly Message[];
}

/** The files of content/ by their path in it, and the report. With an error there are no files. */
export interface Converted {
  files: ReadonlyMap<string, string>;
  report: Report;
}

/** What parsers need of curation, indexed. */
export const knowledgeOf = (vocabulary: Vocabulary): Knowledge => ({
  vocabulary,
  places: placeIndexOf(vocabulary.gazetteer),
  organisations: organisationIndexOf(vocabulary.organisations),
  marks: markIndexOf(vocabulary),
  counted: countedIndexOf(vocabulary.counted),
});

/** Turns documents into the files of content/. Pure: the same input gives the same output, and nothing is written. */
export function convert({
  sources: files,
  vocabulary,
  registered,
  curationIsComplete,
  messages: reading,
}: ConvertInput): Converted {
  const { documents: sources, corrections } = partCorrections(files);
  const knowledge = knowledgeOf(vocabulary);
  const isNobody = nobodyOf(knowledge, registered);
  const results = sources.map((source) => convertDocument(source, knowledge, registered));
  const documents = asFirstTold(results.flatMap(({ value }) => value ?? []));
  const ids = checkIds(results.filter(isRight).flatMap(({ value }) => value ?? []));
  // What a document lacks, its records lack: one that is wrong is compared with nothing before it is right.
  const wrong = wrongSources(sources, results, [...reading, ...ids]);
  const isComplete = curationIsComplete && wrong.size === 0 && isSound([...reading, ...ids]) && results.every(isRight);
  const told = documents.flatMap((document) => document.records);
  const isRightRecord = ({ origin }: Told): boolean => !wrong.has(origin.sourceId);
  const decided = decideAll(told.filter(isRightRecord), knowledge);
  const made = told.map((one) => ({
    told: one,
    ...assemble(one, decided.figuresOf(one)),
    isRight: isRightRecord(one),
    isTold: one.parsed.told !== undefined,
  }));
  const right = made.filter((one) => one.isRight);
  const first = right.filter((one) => !isLater(one.told)).flatMap((one) => one.assembled ?? []);
  const brought = broughtUp(made, vocabulary);
  const records = brought.map(({ record }) => record);
  const assembled = brought.filter(({ record }) => !wrong.has(record.source.id));
  // What curation says of lines it says of the state that had the record first.
  const compared = firstOf([...first, ...assembled], ({ record: { id, lang } }) => `${id} ${lang}`).map(
    ({ record }) => record,
  );
  const written = filesOf(
    assembled,
    withStates(documents.map(({ edition }) => edition)).filter(({ source }) => !wrong.has(source.id)),
  );
  const relations = vocabulary.relations.map(({ relation }) => relation);
  const messages = [
    ...reading,
    ...results.flatMap((result) => result.messages),
    ...ids,
    // What is to be said of a record of an earlier state is said there.
    ...right.flatMap(({ told: one, messages }) =>
      messages.filter(({ severity }) => severity === 'error' || !isOlder(one)),
    ),
    ...decided.messages,
    ...checkEditions(first, vocabulary.changes),
    ...checkPrintedTitles(first),
    ...checkLacking(right, isComplete),
    ...written.messages,
    ...checkLeftOver([...written.files, ...relationsFile(relations, records)], isNobody),
    ...checkAnswers(sources, wrong),
    ...checkCuration(vocabulary, compared, isComplete),
    ...checkRelations(vocabulary, compared, isComplete),
    ...checkReadings(vocabulary, compared, isComplete),
    ...correctionMessages(corrections, assembled),
    ...checkHistory(vocabulary, written.files, isComplete),
  ];
  const placed = together(inOrder(messages.map((message) => withPlace(withoutNames(message, isNobody), files))));
  const failed = messages.some(({ severity }) => severity === 'error');
  const output = failed ? [] : [...written.files, ...relationsFile(relations, records)];
  return {
    files: new Map(output.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    report: reportOf(
      documents.map(({ source }) => source),
      records,
      placed,
    ),
  };
}

/** A message that repeats no name, address or number of a person: reports are published. */
function withoutNames(message: Message, isNobody: IsNobody): Message {
  // Of an organisation in doubt its likely names, too: that they may be a person's is what the message is about.
  const likely = message.rule === 'unsure-beneficiaries' ? likelyNamesIn(message.found, isNobody) : [];
  const spans = [...personsIn(message.found, isNobody), ...likely].toSorted((a, b) => a.start - b.start);
  const found = spans.reduceRight(
    (words, { start, end }) => `${words.slice(0, start)}…${words.slice(end)}`,
    message.found,
  );
  return { ...message, found };
}

/** Ids that stand twice, of records and of documents. */
function checkIds(documents: readonly ConvertedDocument[]): Message[] {
  const duplicates = checkDuplicates(documents.flatMap((document) => document.records));
  const told = new Set(duplicates.map(({ file }) => file));
  return [
    ...duplicates,
    ...checkSources(
      documents.map(({ edition }) => edition),
      told,
    ),
  ];
}

/** Ids of the documents of which something is wrong, in any of their editions. */
function wrongSources(
  sources: readonly SourceText[],
  results: readonly ConvertedResult[],
  others: readonly Message[],
): ReadonlySet<string> {
  const files = others.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  const folderOf = (file: string): string => file.split('/').slice(0, -1).join('/');
  return new Set(
    results.flatMap((result, index) => {
      const source = sources[index];
      const id = result.value?.edition.source.id ?? source?.source?.id;
      if (source === undefined || id === undefined) return [];
      // The editions of a document lie in its folder: one that cannot be read is missing from it.
      const isOfFolder = (file: string): boolean =>
        source.source !== undefined && folderOf(file) === folderOf(source.file);
      return isRight(result) && !files.some((file) => file === source.file || isOfFolder(file)) ? [] : [id];
    }),
  );
}

const isRight = ({ messages }: ConvertedResult): boolean => isSound(messages);

/** A message about a file that has no lines of its own, with the place in it. */
function withPlace(message: Message, sources: readonly SourceText[]): Message {
  const source = sources.find(({ file }) => file === message.file);
  const line = source?.lines[message.line - 1];
  if (line?.place === undefined) return message;
  const cell = line.cells?.findLast(({ start }) => start < message.column);
  return { ...message, place: placeInWords(cell ? { ...line.place, column: cell.column } : line.place) };
}

/** The files of all records and source documents. */
function filesOf(assembled: readonly Assembled[], editions: readonly ConvertedEdition[]): WrittenFiles {
  const documents = Map.groupBy(editions, ({ source }) => source.id);
  const written = [
    ...[...Map.groupBy(assembled, ({ record }) => record.id).values()].map((group) => {
      // A language that stands twice is told as a duplicate; its first edition is enough to look at.
      const distinct = [...new Map(group.toReversed().map((one) => [one.record.lang, one])).values()];
      const source = documents.get(distinct[0]?.record.source.id ?? '')?.[0]?.source;
      return source ? recordFiles(settle(distinct), source) : { files: [], messages: [] };
    }),
    ...[...documents.values()].map(sourceFiles),
  ];
  return {
    files: written.flatMap(({ files }) => files),
    messages: written.flatMap(({ messages }) => messages),
  };
}
