import { basename, extname } from 'node:path';
import type { Lang } from '../../src/schema/lang.ts';
import type { Message } from '../../src/schema/report.ts';
import type { SourceFile, SourceState } from '../../src/schema/source.ts';
import { HAS_STATES } from '../../src/schema/source.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { isSound } from './checks/causes.ts';
import { convert, knowledgeOf } from './convert.ts';
import { convertDocument } from './convert-document.ts';
import type { SourceText } from './document.ts';
import { readAnswers } from './states/answers.ts';
import { compare, pastOf } from './states/compare.ts';
import type { Comparison } from './states/compare.ts';
import { planOf } from './states/plan.ts';
import type { Plan } from './states/plan.ts';
import { documentOf } from './states/state-folder.ts';
import { tellComparison } from './states/told.ts';
import { languageOf } from './text/language.ts';

/** The seeds as they are, and a file with a new state of one of their lists. */
export interface UpdateInput {
  /** The id of the list. */
  id: string;
  file: SourceText;
  sources: readonly SourceText[];
  registered: readonly SourceFile[];
  vocabulary: Vocabulary;
  curationIsComplete: boolean;
  /** What is given on the command line: the day, where the file does not say it, whether texts are taken, answers. */
  day: string | undefined;
  texts: SourceState['texts'] | undefined;
  answers: readonly string[];
}

/** What a new state says beside the old one; `ready` where it can be added. */
export interface Updated {
  /** Problems that come before any comparison. */
  messages: Message[];
  faults: string[];
  lines: string[];
  found: { comparison: Comparison; plan: Plan } | undefined;
  /** What is added: the state for source.yaml, and the path of its file in the folder of the list. */
  ready: { state: SourceState; path: string } | undefined;
}

const FULL_DAY = 'YYYY-MM-DD'.length;
/** Without a list of ids every row lacks one, which is what is asked for here. */
const OF_IDS: ReadonlySet<string> = new Set(['id-not-listed', 'record-missing', 'duplicate-id']);

/** Puts a new state of a list beside the old one, and tries whether the collection converts with it. Pure. */
export function update(input: UpdateInput): Updated {
  const { id, file, sources, registered, vocabulary } = input;
  const nothing = { messages: [], faults: [], lines: [], found: undefined, ready: undefined };
  const source = registered.find((one) => one.id === id);
  const others = registered.map((one) => one.id).join(', ');
  if (!source) return { ...nothing, faults: [`Found no list ${id}; there are ${others}`] };
  if (!HAS_STATES.includes(source.kind))
    return {
      ...nothing,
      faults: [`${id} is no list (${source.kind}), so that no later state is put beside it; correct its text instead`],
    };
  const lang = languageOf(file.lines.map(({ text }) => text).join('\n')) ?? source.original;
  const knowledge = knowledgeOf(vocabulary);
  const trial = convertDocument(
    { ...file, language: lang, source: { ...source, editions: [lang], records: [] } },
    knowledge,
    registered,
  );
  const messages = trial.messages.filter(({ rule, severity }) => severity === 'error' && !OF_IDS.has(rule));
  if (messages.length > 0 || !trial.value) return { ...nothing, messages };
  const said = trial.value.records[0]?.origin.document.date;
  const day = input.day ?? (said?.length === FULL_DAY ? said : undefined);
  const since = source.states?.at(-1)?.day ?? source.asOf;
  if (day === undefined)
    return { ...nothing, faults: ['The file does not say of which day it is; give it with --day YYYY-MM-DD'] };
  if (day <= since)
    return {
      ...nothing,
      faults: [`The state is of ${day}, and the newest so far of ${since}; a later one is expected`],
    };
  const told = trial.value.records;
  const documents = sources.flatMap((one) => convertDocument(one, knowledge, registered).value ?? []);
  const all = documents.flatMap(({ records }) => records);
  const past = pastOf(
    source,
    all.filter(({ origin }) => origin.sourceId === id),
  );
  const { answers, ids, faults } = readAnswers(input.answers, new Set(past.map((one) => one.id)), told.length);
  if (faults.length > 0) return { ...nothing, faults };
  const comparison = compare(past, told, { answers, texts: input.texts ?? 'taken', since, day });
  const taken = new Set(all.map(({ identity }) => identity.id));
  const plan = planOf(comparison, told, { day, lang, texts: input.texts, ids, taken });
  const head = `${source.title}, ${day} (${lang}): ${String(told.length)} rows beside ${String(past.length)} records that the list has had, the newest state of ${since}.`;
  const lines = tellComparison(comparison, { past, plan, head });
  const compared = { ...nothing, lines, found: { comparison, plan } };
  if (plan.unclear.length > 0) return compared;
  const path = pathOf(file, day, lang);
  const wrong = problemsWith(input, { source, state: plan.state, path });
  return isSound(wrong) ? { ...compared, ready: { state: plan.state, path } } : { ...compared, messages: wrong };
}

/** Where the file goes in the folder of its list. */
const pathOf = ({ file }: SourceText, day: string, lang: Lang): string => `${day}/${lang}${extname(file) || '.txt'}`;

/** What is wrong with the collection once it has the state. */
function problemsWith(
  { file, sources, registered, vocabulary, curationIsComplete }: UpdateInput,
  { source, state, path }: { source: SourceFile; state: SourceState; path: string },
): Message[] {
  const next: SourceFile = { ...source, states: [...(source.states ?? []), state] };
  const later = documentOf(next, state);
  const added: SourceText = { ...file, file: `${source.id}/${path}`, language: state.editions[0], ...later };
  const { report } = convert({
    // Of the list that is there already, each edition knows its further state.
    sources: [
      ...sources.map((one) =>
        one.source?.id === source.id ? { ...one, source: { ...one.source, states: next.states } } : one,
      ),
      added,
    ],
    vocabulary,
    registered: registered.map((one) => (one.id === source.id ? next : one)),
    curationIsComplete,
    messages: [],
  });
  const name = basename(file.file);
  return report.messages
    .filter(({ severity }) => severity === 'error')
    .map((message) => (message.file === added.file ? { ...message, file: name } : message));
}
