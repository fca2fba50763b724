import { describe, expect, test } from 'vitest';
import { decideFigures } from '../../scripts/convert/facts/decide.ts';
import { extract } from '../../scripts/convert/facts/extract.ts';
import type { Fact } from '../../src/schema/facts.ts';
import type { Lang } from '../../src/schema/lang.ts';
import type { Message } from '../../src/schema/report.ts';
import { bare, count, counted, edition, years } from '../support/figures.ts';

describe('figures of the editions of a record', () => {
  const compare = (
    lead: string,
    other: string,
    { lang = 'sv', words }: { lang?: Lang; words?: string } = {},
  ): { lead: Fact[]; other: Fact[]; messages: Message[] } => {
    const at = { file: 'figures.yaml', line: 1 };
    const label = { fi: 'työntekijää', sv: 'anställda', en: 'employees' };
    const curated = words === undefined ? [] : [{ figure: { record: 'koe', words, label }, at }];
    const { figures, messages } = decideFigures(edition(lead), [edition(other, lang)], { counted, curated });
    const [own = [], its = []] = figures.map((found) => extract([], found, []).facts);
    return { lead: own, other: its, messages };
  };

  test.each([
    ['Palvelua saa yli 10 kielellä.', 'Service ges på mer än 10 språk.'],
    ['Mukana on 16–29-vuotiaita.', 'Med är unga som är 16–29.'],
    ['Mukana on alle 18-vuotiaita.', 'Med är unga under 18 år.'],
    ['Luokkia 1–9 on.', 'Det finns klasserna 1–9.'],
    ['Kurssi kestää 10 viikkoa.', 'Kursen tar under sommaren 10 veckor.'],
    ['Hakijoita oli 1 500–6 000 henkilöä.', 'Sökande var 1 500–6 000.'],
    ['Pykälä 12 § ja 3. sektori.', 'Paragraf 12 och sektor 3.'],
    ['3. sektori, 3 kieltä.', '3 språk, den 3:e sektorn.'],
  ])('%s = %s', (lead, other) => {
    const compared = compare(lead, other);
    expect(compared.messages).toEqual([]);
    expect(compared.other.map(({ type }) => type)).toEqual(compared.lead.map(({ type }) => type));
  });

  test('are in the order and of the kinds of the first, each with its own words and label', () => {
    const { lead, other } = compare('10 kieltä, 30 henkilöä.', '30 of the people speak 10.', { lang: 'en' });
    expect(lead.map(bare)).toEqual([count(10, 'kieltä'), count(30, 'henkilöä')]);
    expect(other.map(bare)).toEqual([count(10, 'languages'), count(30, 'people')]);
    expect(other.map(({ column }) => column)).toEqual([24, 1]);
  });

  test('which no rule can name, curation names in every language', () => {
    const { lead, other, messages } = compare('Vuonna 2016 aloittaneita on 13.', 'År 2016 började 13.', {
      words: 'aloittaneita on 13',
    });
    expect(messages).toEqual([]);
    expect(lead.map(bare)).toEqual([years(2016), count(13, 'työntekijää')]);
    expect(other.map(bare)).toEqual([years(2016), count(13, 'anställda')]);
  });

  test.each([
    ['a number that the other lacks', 'Mukana 10 kieltä.', 'Med är språk.', 'no other figure in “Med är språk.”', '10'],
    ['a number that only the other has', 'Mukana kieltä.', 'Med är 10 språk.', '10 in “Med är 10 språk.”', 'no other'],
    ['another bound', 'Yli 10 kieltä.', '10 språk.', '10 in “10 språk.”', 'over 10'],
    ['one end of a range', '10–15 henkilöä.', '15 personer.', '15 in “15 personer.”', '10/15'],
    ['a share for a number', '10 % kielistä.', '10 språk.', '10 in “10 språk.”', '10%'],
  ])('an error is %s', (_what, lead, other, found, expected) => {
    const { messages } = compare(lead, other);
    const [message, ...rest] = messages.filter(({ severity }) => severity === 'error');
    expect(rest).toEqual([]);
    expect(message).toMatchObject({ rule: 'figures-differ', file: 'sv.txt', line: 7, found });
    expect(message?.expected).toMatch(new RegExp(`^${expected}.*, as at fi\\.txt:7 “`, 'u'));
  });

  test.each(['aloittaneita on 14', 'Vuonna 2016 aloittaneita on 13'])(
    'words of curation that hold not one number: %s',
    (words) => {
      const { messages } = compare('Vuonna 2016 aloittaneita on 13.', 'År 2016 började 13.', { words });
      expect(messages).toContainEqual(
        expect.objectContaining({ rule: 'figure-not-found', severity: 'error', file: 'figures.yaml' }),
      );
    },
  );

  test('a number that nothing names is a note', () => {
    expect(compare('Kävijöitä on 13.', 'De är 13.').messages).toEqual([
      expect.objectContaining({ rule: 'figure-not-named', severity: 'note', file: 'fi.txt', line: 7, column: 14 }),
    ]);
  });
});
