import { describe, expect, test } from 'vitest';
import { renderMdx } from '../../src/site/render.ts';
import { FACT_TYPES } from '../../src/schema/facts.ts';
import { FIGURES, figureValue } from '../../src/schema/figure.ts';
import type { Lang } from '../../src/schema/lang.ts';

const addresses = {
  place: (code: string, lang: Lang): string | undefined => (code === '853' ? `/${lang}/turku.html` : undefined),
  organisation: (id: string, lang: Lang): string | undefined => (id === 'kela' ? `/${lang}/kela.html` : undefined),
};
const render = (text: string, lang: Lang = 'fi') =>
  renderMdx({ file: 'content/esimerkki.mdx', text }, { lang, addresses });
const htmlOf = (text: string, lang?: Lang): string => {
  const result = render(text, lang);
  return result.ok ? result.html : JSON.stringify(result.faults);
};

describe('components of a text', () => {
  test('a place and an organisation are links in the language of the text', () => {
    expect(htmlOf('Asuu <Place code="853">Turussa</Place>.')).toBe('<p>Asuu <a href="/fi/turku.html">Turussa</a>.</p>');
    expect(htmlOf('From <Organisation id="kela">Kela</Organisation>.', 'en')).toBe(
      '<p>From <a href="/en/kela.html">Kela</a>.</p>',
    );
  });

  test.each([
    ['count', '12', '12', '<data value="12">12</data>'],
    ['count', 'over 10', 'yli 10', '<data value="over 10">yli 10</data>'],
    ['count', '1500/6000', '1 500–6 000', '<data value="1500/6000">1 500–6 000</data>'],
    ['money', 'EUR 281250', '281 250 euroa', '<data value="EUR 281250">281 250 euroa</data>'],
    ['percent', '60%', '60 %', '<data value="60%">60 %</data>'],
    ['ages', '17/24', '17–24-vuotiaat', '<data value="17/24">17–24-vuotiaat</data>'],
    ['years', '2015/2016', '2015–16', '<data value="2015/2016">2015–16</data>'],
    ['years', '2017', '2017', '<time datetime="2017">2017</time>'],
    ['date', '2016-11-26', '26.11.16', '<time datetime="2016-11-26">26.11.16</time>'],
  ])('a figure of the type %s carries %s', (type, value, words, html) => {
    expect(htmlOf(`On <Figure type="${type}" value="${value}">${words}</Figure>.`)).toBe(`<p>On ${html}.</p>`);
  });

  test.each([
    ['<Place code="000">Muualla</Place>', 'the place 000'],
    ['<Organisation id="ei-ole">Joku</Organisation>', 'the organisation ei-ole'],
    ['<Place id="853">Turku</Place>', 'expected code'],
    ['<Place code="853" title="x">Turku</Place>', 'expected code'],
    ['<Place code="853">**Turku**</Place>', 'expected text'],
    ['<Figure type="speed" value="12">12</Figure>', 'a figure of the type "speed"'],
    ['<Figure type="count" value=">10">yli 10</Figure>', 'the value ">10"'],
    ['<Figure type="ages" value="about 17">noin 17</Figure>', 'the value "about 17"'],
    ['<Figure type="money" value="12,50">12,50</Figure>', 'the value "12,50"'],
    ['<Figure type="date" value="26.11.2016">26.11.16</Figure>', 'the value "26.11.2016"'],
    ['<Script src="x">x</Script>', 'found <Script>'],
    ['<constructor>x</constructor>', 'found <constructor>'],
  ])('%s is a fault with its place', (text, reason) => {
    const result = render(`Alku.\n\nTässä ${text} on.`);
    const faults = result.ok ? [] : result.faults;
    expect(faults).toMatchObject([{ file: 'content/esimerkki.mdx', line: 3 }]);
    expect(faults[0]?.reason).toContain(reason);
  });
});

describe('values of figures', () => {
  test('every type of fact has a form, and its values have it', () => {
    expect(Object.keys(FIGURES).toSorted()).toEqual(FACT_TYPES.toSorted());
    const values = [
      { type: 'years', from: 2015, to: 2016 },
      { type: 'years', from: 2015, to: 2015 },
      { type: 'ages', from: 0, to: 6 },
      { type: 'ages', from: 17, bound: 'over' },
      { type: 'ages', to: 18, bound: 'under' },
      { type: 'grades', from: 1, to: 9 },
      { type: 'date', date: '2016-11-26' },
      { type: 'dates', start: '2016-11-26', end: '2016-11-27' },
      { type: 'money', amount: '2200120.80', currency: 'EUR' },
      { type: 'money', amount: { from: '1', to: '2.50' }, currency: 'EUR', bound: 'about' },
      { type: 'percent', value: 2.5 },
      { type: 'percent', value: { from: 2.5, to: 10 }, bound: 'at-most' },
      { type: 'count', value: 12_000, what: 'henkilöä' },
      { type: 'count', value: { from: 1500, to: 6000 }, bound: 'nearly', what: 'henkilöä' },
    ] as const;
    for (const value of values) expect(figureValue(value)).toMatch(FIGURES[value.type].value);
  });
});
