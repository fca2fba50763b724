import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLeftOver } from '../../scripts/convert/checks/left-over.ts';
import { likelyNamesIn, personsIn } from '../../src/schema/persons/find.ts';
import { withoutPersonsOf } from '../../scripts/convert/checks/personal.ts';
import { nobodyOf } from '../../scripts/convert/checks/nobody.ts';
import type { Span } from '../../scripts/convert/facts/span.ts';
import { organisationIndexOf } from '../../scripts/convert/facts/organisations.ts';
import { placeIndexOf } from '../../scripts/convert/facts/places.ts';
import { readRegister } from '../../scripts/convert/read/sources.ts';
import { passageOf } from '../../scripts/convert/text/passage.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';
import { contextCount, personCases } from './persons/cases.ts';
import type { PersonCase } from './persons/cases.ts';

const vocabulary = loadVocabulary(join(import.meta.dirname, '../../seeds/curation'), 'seeds/curation');
const isNobody = nobodyOf(
  { organisations: organisationIndexOf(vocabulary.organisations), places: placeIndexOf(vocabulary.gazetteer) },
  [],
);

const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce((words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end), text);

/** What is left of a person: a whole name, any part of an address, three digits of a number. */
function leftOf({ text, personal, promised }: PersonCase): string[] {
  const rest = blanked(text, [...personsIn(text, isNobody), ...(promised ? [] : likelyNamesIn(text, isNobody))]);
  const words = new Set(rest.split(/[^\p{L}\p{M}’-]+/u));
  return personal.filter((part) => {
    if (/example/iu.test(part)) return /example/iu.test(rest);
    if (/\d/u.test(part)) return part.split(/\D+/u).some((digits) => digits.length > 2 && rest.includes(digits));
    return words.has(part);
  });
}

describe('twenty thousand texts that name somebody', () => {
  test('come from many contexts', () => {
    expect(contextCount).toBeGreaterThan(200);
  });

  test('leave nothing of a name with a title, in contact details, of an address or a number, and warn of other names', () => {
    const cases = personCases(20_000, 16);
    const left = cases.flatMap((one) =>
      leftOf(one).map((part) => `${one.context}: ${JSON.stringify(one.text)}: ${part}`),
    );
    expect(left).toEqual([]);
  });
});

/** Each text, and what of it is a person's. */
const handwritten = readFileSync(join(import.meta.dirname, 'persons/handwritten.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' => '))
  .map((line): [string, string[]] => {
    const [text = '', personal = ''] = line.split(' => ');
    return [text, personal === '-' ? [] : personal.split('|')];
  });

describe('texts written by hand', () => {
  test.each(handwritten.filter(([, personal]) => personal.length > 0))('%s names %s', (raw, personal) => {
    const text = raw.replaceAll(' // ', '\n');
    const gone = personsIn(text, isNobody).map(({ start, end }) => text.slice(start, end));
    const told = likelyNamesIn(text, isNobody).map(({ start, end }) => text.slice(start, end));
    const missed = personal.filter((part) =>
      part.startsWith('?')
        ? ![...gone, ...told].some((words) => words.includes(part.slice(1)))
        : !gone.join('|').includes(part),
    );
    expect(missed).toEqual([]);
    // Nothing goes that is nobody's.
    const others = gone.filter((words) => !personal.some((part) => words.includes(part.replace('?', ''))));
    expect(others).toEqual([]);
  });

  test.each(handwritten.filter(([, personal]) => personal.length === 0))('%s is nobody’s', (raw) => {
    const text = raw.replaceAll(' // ', '\n');
    expect([...personsIn(text, isNobody), ...likelyNamesIn(text, isNobody)]).toEqual([]);
  });
});

describe('passages under each other', () => {
  test('are looked at together: a heading of contact details speaks for what follows', () => {
    const lines = ['Yhteystiedot', 'Qwerth Asdfson', 'Toiminta jatkuu.'];
    const passages = lines.map((text, index) => passageOf({ number: index + 1, text }));
    const { passages: rest, persons } = withoutPersonsOf(passages);
    expect(rest.map(({ text }) => text)).toEqual(['Yhteystiedot', '', 'Toiminta jatkuu.']);
    expect(persons).toBe(1);
  });
});

describe('a likely name', () => {
  const text = 'Ryhmän aloitti Maija Mallikas.';

  test('is told and stays, unless it was looked at', () => {
    expect(personsIn(text)).toEqual([]);
    expect(likelyNamesIn(text)).toEqual([{ start: 15, end: 29, certain: false, person: true }]);
    expect(likelyNamesIn(text, (words) => words === 'Maija Mallikas')).toEqual([]);
  });

  test('is answered by one line of source.yaml', () => {
    const known = readRegister(join(import.meta.dirname, '../../seeds')).slice(0, 1);
    const answered = known.map((source) => ({ ...source, namesOfNobody: ['Maija Mallikas'] }));
    const indexes = { organisations: organisationIndexOf([]), places: placeIndexOf(vocabulary.gazetteer) };
    expect(likelyNamesIn(text, nobodyOf(indexes, known))).toHaveLength(1);
    expect(likelyNamesIn(text, nobodyOf(indexes, answered))).toEqual([]);
  });
});

describe('what would be written', () => {
  const found = (file: string, text: string): [number, number][] =>
    checkLeftOver([[file, text]], isNobody).map(({ line, column }) => [line, column]);

  test.each<[string, string, [number, number][]]>([
    ['practices/a/fi.mdx', '---\ntitle: "Piha"\n---\n\nRehtori Maija Mallikas puhui.\n', [[5, 9]]],
    ['practices/a/fi.mdx', '---\nsummary: "Rehtori Maija Mallikas puhui."\n---\n\nPiha\n', [[2, 19]]],
    ['practices/a/record.yaml', '# Head\nnote: "Kysy: maija.mallikas(at)example.org"\n', [[2, 13]]],
    ['practices/a/fi.lines.json', '[\n  {\n    "1": "Rehtori",\n    "2": "Maija Mallikas"\n  }\n]\n', [[2, 1]]],
    ['relations.yaml', '- why: "Soita 040 000 0000"\n', [[1, 14]]],
    ['practices/a/record.yaml', '# Head\nname: "Maija Malli Oy"\ntext: "Turun kaupunki"\nrole: "coordinator"\n', []],
  ])('%s is looked at once more: %s', (file, text, places) => {
    expect(found(file, text)).toEqual(places);
  });

  test('is told without the words themselves', () => {
    const [message] = checkLeftOver([['a.mdx', 'Rehtori Maija Mallikas puhui.']], isNobody);
    expect(JSON.stringify(message)).not.toContain('Mallikas');
  });
});
