import { describe, expect, test } from 'vitest';
import { convert } from '../../../scripts/convert/convert.ts';
import { linesOf } from '../../../scripts/convert/document.ts';
import { strings } from '../../../src/i18n/index.ts';
import type { Lang } from '../../../src/schema/lang.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import type { Idea } from '../../../src/features/tools/idea/idea.ts';
import { IDEA_FIELDS, IDEA_LIMITS, ideaTool, withIdeaText, withTopic } from '../../../src/features/tools/idea/idea.ts';
import type { IdeaWords } from '../../../src/features/tools/idea/outputs.ts';
import { ideaSource, ideaText, lacksOf, partsOf } from '../../../src/features/tools/idea/outputs.ts';
import { loadVocabulary } from '../../../src/vocabulary/load.ts';
import { check } from '../../../src/features/workspace/decode.ts';
import { readStored, storedText } from '../../../src/features/workspace/file.ts';

const vocabulary = loadVocabulary('seeds/curation', 'seeds/curation');
const wordsIn = (lang: Lang): IdeaWords => ({
  ...strings(lang).ideaForm,
  topicName: (topic) => vocabulary.topics.find(({ id }) => id === topic)?.label[lang] ?? topic,
});
const ALL_TOPICS = vocabulary.topics.map(({ id }) => id);
const IDEA: Idea = {
  ...ideaTool.empty,
  name: 'Kielikahvila kylälle',
  topics: ALL_TOPICS.slice(0, 3),
  need: 'Kylällä ei ole paikkaa,\n\tjossa puhua suomea.',
  targetGroup: 'Äskettäin muuttaneet.',
  partnersSought: 'Järjestö, jolla on tila.',
  organisation: 'Kyläyhdistys',
  email: 'kyla@example.org',
};

/** What the converter makes of a source file. */
const converted = (text: string, lang: Lang): ReturnType<typeof convert> =>
  convert({
    sources: [{ file: `idea/${lang}.txt`, sha256: '', lines: linesOf(text), language: lang, source: undefined }],
    vocabulary,
    registered: [],
    curationIsComplete: false,
    messages: [],
  });
const errors = ({ report }: ReturnType<typeof convert>): string[] =>
  report.messages.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);

describe.each(LANGS)('the source file in %s', (lang) => {
  const words = wordsIn(lang);

  test('is read by the converter: one idea with its texts and topics', () => {
    const result = converted(ideaSource(IDEA, words), lang);
    expect(errors(result)).toEqual([]);
    expect(result.report.sources.map(({ kind, records }) => [kind, records])).toEqual([['ideas', 1]]);
    const file = [...result.files.values()].join('\n');
    expect(file).toContain('title: "Kielikahvila kylälle"');
    for (const topic of IDEA.topics) expect(file).toContain(`  - "${topic}"`);
    expect(file).toContain(`## ${words.fields.need}`);
    expect(file).toContain('Kylällä ei ole paikkaa, jossa puhua suomea.');
    // The address is for those who get the file; the converter keeps no address.
    expect(file).not.toContain('example.org');
  });

  test('holds every topic and a long text that does not break off', () => {
    const long = { ...IDEA, topics: ALL_TOPICS, information: 'sana '.repeat(390).trim() };
    const result = converted(ideaSource(long, words), lang);
    expect(errors(result)).toEqual([]);
    // The same text without the full stop that the form puts at its end is one that breaks off.
    const open = converted(ideaSource(long, words).replace('sana.\t', 'sana\t'), lang);
    expect(open.report.messages.map(({ rule }) => rule)).toContain('cut-off');
    expect(result.report.messages.map(({ rule }) => rule)).not.toContain('cut-off');
    expect(result.report.messages.map(({ rule }) => rule)).not.toContain('unknown-topic');
  });

  test('has the words of the form for all it asks', () => {
    const { fields, hints } = strings(lang).ideaForm;
    const texts = IDEA_FIELDS.flatMap(({ name }) => [fields[name], hints[name]]);
    expect(new Set(texts).size).toBe(IDEA_FIELDS.length * 2);
  });
});

test('a file that lacks a name or an address is not offered, and the converter refuses one without a name', () => {
  expect(lacksOf(IDEA)).toEqual([]);
  expect(lacksOf({ ...IDEA, name: ' ', email: 'kyla(at)example' })).toEqual(['name', 'email']);
  const nameless = converted(ideaSource({ ...IDEA, name: '' }, wordsIn('fi')), 'fi');
  expect(errors(nameless)).not.toEqual([]);
  expect(nameless.files.size).toBe(0);
});

test('an organisation that the register does not know is on no page, with its address or without it', () => {
  for (const email of [IDEA.email, '']) {
    const { files } = converted(ideaSource({ ...IDEA, email }, wordsIn('fi')), 'fi');
    expect(files.size).toBeGreaterThan(0);
    expect([...files.values()].join('\n')).not.toContain('Kyläyhdistys');
  }
});

test('the text to send has what is filled in, in the order of the form', () => {
  const words = wordsIn('fi');
  expect(partsOf(IDEA, words).map(({ label }) => label)).toEqual([
    'Idean nimi',
    'Idean aihe',
    'Kehittämistarve',
    'Kohderyhmä',
    'Haemme kumppania',
    'Organisaatio tai kunta',
    'Organisaation sähköpostiosoite',
  ]);
  expect(ideaText(IDEA, words)).toContain('Kehittämistarve\nKylällä ei ole paikkaa,\n\tjossa puhua suomea.\n\n');
  expect(ideaText(ideaTool.empty, words)).toBe('');
});

test('a topic is taken in once and out again', () => {
  const [topic = ''] = ALL_TOPICS;
  const once = withTopic(withTopic(ideaTool.empty, topic, true), topic, true);
  expect(once.topics).toEqual([topic]);
  expect(withTopic(once, topic, false)).toEqual(ideaTool.empty);
});

test('two ideas join: no text of either is lost, and joining again changes nothing', () => {
  const other = { ...ideaTool.empty, name: 'Kerho', need: 'Tila.', area: 'Juva', topics: ALL_TOPICS.slice(2, 4) };
  const both = ideaTool.merge(IDEA, other);
  expect(both.name).toContain('Kielikahvila kylälle');
  expect(both.name).toContain('Kerho');
  expect(both.need).toContain('Tila.');
  expect(both.need).toContain('Kylällä');
  expect([both.area, both.topics.length]).toEqual(['Juva', 4]);
  expect(ideaTool.merge(IDEA, IDEA)).toEqual(IDEA);
});

test('texts as long as their fields join whole, several times over, and can be read back', () => {
  const [, need] = IDEA_FIELDS;
  const ideas = ['a', 'b', 'c'].map((letter) =>
    withIdeaText(ideaTool.empty, need, letter.repeat(IDEA_LIMITS.fieldText)),
  );
  const all = ideas.reduce((own, added) => ideaTool.merge(own, added));
  for (const idea of ideas) expect(all.need).toContain(idea.need);
  expect(readStored(ideaTool, storedText(ideaTool, all))).toEqual({ ok: true, value: all });
});

test('a text is never cut: one that is too long is refused when it is to be kept', () => {
  const [name, need] = IDEA_FIELDS;
  const long = withIdeaText(withIdeaText(ideaTool.empty, need, 'x'.repeat(IDEA_LIMITS.text + 1)), name, 'a\nb');
  expect([long.need.length, long.name]).toEqual([IDEA_LIMITS.text + 1, 'a / b']);
  expect(check(ideaTool.decode, long)).toEqual({ ok: false, rule: 'too-long', path: 'need' });
});

test.each<readonly [string, unknown, string, string]>([
  ['a list', [], 'not-group', ''],
  ['a missing text', { ...IDEA, need: undefined }, 'missing', 'need'],
  ['an unknown key', { ...IDEA, budget: 5 }, 'unknown', 'budget'],
  ['a topic with markup', { ...IDEA, topics: ['<b>'] }, 'not-allowed', 'topics.1'],
  ['a topic twice', { ...IDEA, topics: ['competence', 'competence'] }, 'not-allowed', 'topics.2'],
  ['5 MB of text', { ...IDEA, need: 'x'.repeat(5e6) }, 'too-long', 'need'],
])('%s is refused', (_name, data, rule, path) => {
  expect(check(ideaTool.decode, data)).toEqual({ ok: false, rule, path });
});
