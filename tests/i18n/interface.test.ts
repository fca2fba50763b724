import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/schema/lang.ts';
import { stringsByKey } from '../support/strings.ts';
import { literalTexts } from '../support/literal-text.ts';

/** Words that two languages rightly share, by key and languages, and why. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['site.name fi sv', 'a name'],
  ['site.name fi en', 'a name'],
  ['site.name sv en', 'a name'],
  ['record.scopes.regional sv en', 'the Swedish and the English word are spelt alike'],
  ['record.organisationRoles.partner sv en', 'the Swedish and the English word are spelt alike'],
  ['record.facts.types.dates sv en', 'the Swedish and the English word are spelt alike'],
  ['record.facts.bounds.under sv en', 'the Swedish and the English word are spelt alike'],
  ['shortlist.pack.page fi sv', 'both shorten the word for a page to the same letter'],
  ['search.pages.kinds.organisation sv en', 'the Swedish and the English word are spelt alike'],
  ['transfer.memo.page fi sv', 'both shorten the word for a page to the same letter'],
  ['compare.page fi sv', 'both shorten the word for a page to the same letter'],
  ['provenance.passage.organisation sv en', 'the Swedish and the English word are spelt alike'],
  ['provenance.cite.pageOf fi sv', 'both abbreviate the word for page alike'],
  ['provenance.inFile.page fi sv', 'both abbreviate the word for page alike'],
  ['search.csv.columns.0 sv en', 'the Swedish and the English word are spelt alike'],
  ['shortlist.csv.1 sv en', 'the Swedish and the English word are spelt alike'],
]);

/** Queries to try: any of them may be asked in any language. */
const IS_QUERY = /^(?:searchHelp\.sections\.\d+\.examples|search\.examples\.queries)\.\d+$/;

const PAIRS = [
  ['fi', 'sv'],
  ['fi', 'en'],
  ['sv', 'en'],
] as const;

describe('the interface in three languages', () => {
  test.each(PAIRS)('%s and %s share no words but those that are the same in both', (one, other) => {
    const others = stringsByKey(other);
    const same = [...stringsByKey(one)].filter(
      ([key, text]) =>
        /\p{L}/u.test(text) && text === others.get(key) && !IS_QUERY.test(key) && !SAME.has(`${key} ${one} ${other}`),
    );
    expect(same).toEqual([]);
  });

  test('every exception is still needed', () => {
    const needless = [...SAME.keys()].filter((exception) => {
      const [key = '', ...langs] = exception.split(' ');
      const texts = LANGS.filter((lang) => langs.includes(lang)).map((lang) => stringsByKey(lang).get(key));
      return texts.length !== 2 || texts[0] === undefined || texts[0] !== texts[1];
    });
    expect(needless).toEqual([]);
  });
});

describe('words stand in src/i18n, not in templates', () => {
  const files = globSync('src/{components,layouts,pages}/**/*.astro').toSorted();

  test('there are templates', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  test.each(files)('%s', (file) => {
    expect(literalTexts(readFileSync(file, 'utf8'))).toEqual([]);
  });

  const FOUND = [
    ['<p>Hei</p>', 'Hei'],
    ['<p>{a} kpl</p>', 'kpl'],
    ['<p>{a && <b>Hei</b>}</p>', 'Hei'],
    ["<p>{a ? 'Hei' : b}</p>", 'Hei'],
    ['<p>{`${a} kpl`}</p>', 'kpl'],
    ['<ul>{a.map((b) => <li>Hei {b}</li>)}</ul>', 'Hei'],
    ['<img alt="Kartta" src="/a.svg">', 'Kartta'],
    ["<nav aria-label={a ? 'Kieli' : b}></nav>", 'Kieli'],
    ['<PageHead title="Haku" />', 'Haku'],
  ];
  test.each(FOUND)('%s has words of its own', (source = '', text = '') => {
    expect(literalTexts(source)).toEqual([{ line: 1, text }]);
  });

  const FREE = [
    "---\nconst a = 'Hei';\n---\n<p>{a} · {b}</p>",
    '<p class="lead" lang="fi">{a}</p>',
    "<p>{f('key')} {a === 'x' && b}</p>",
    '<style>p { color: red }</style><script>alert(1)</script>',
    '<meta name="viewport" content="width=device-width">',
  ];
  test.each(FREE)('%s has none', (source) => {
    expect(literalTexts(source)).toEqual([]);
  });
});
