import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { strings } from '../../src/i18n/index.ts';
import type { Lang } from '../../src/schema/lang.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { publishedRecordSchema } from '../../src/schema/published.ts';

// What the site says of itself is held against what it is: data against their schema, a guide against its source.

const pageOf = (page: string, lang: Lang): string => readFileSync(`src/editorial/${page}/${lang}.mdx`, 'utf8');
/** What stands before the text: its description and its lead. */
const headOf = (page: string): string => page.split('---')[1] ?? '';
const yamlOf = (path: string): unknown => parse(readFileSync(path, 'utf8'));

describe('the page about the data', () => {
  /** The fields of a published record by what the page calls them; the data page names each, in each language. */
  const FIELDS: readonly (readonly [keys: readonly string[], names: Record<Lang, string>])[] = [
    [['title', 'summary'], { fi: 'nimi ja tiivistelmä', sv: 'namn och sammanfattning', en: 'title and summary' }],
    [
      ['themes', 'targetGroups'],
      { fi: 'teemat ja kohderyhmät', sv: 'teman och målgrupper', en: 'themes and target groups' },
    ],
    [['places'], { fi: 'paikat', sv: 'orter', en: 'places' }],
    [['organisations'], { fi: 'organisaatiot', sv: 'organisationer', en: 'organisations' }],
    [['languages'], { fi: 'palvelukielet', sv: 'servicespråk', en: 'languages of service' }],
    [['figures'], { fi: 'luvut ja ajat', sv: 'siffror och tider', en: 'figures and times' }],
    [['errata'], { fi: 'korjatut virheet', sv: 'rättade fel', en: 'corrected errors' }],
    [['doubts'], { fi: 'epäselvät kohdat', sv: 'oklara ställen', en: 'unclear points' }],
    [['relations'], { fi: 'yhteydet muihin kohteisiin', sv: 'samband med andra poster', en: 'links to other entries' }],
    [['source'], { fi: 'ja lähde', sv: 'och källan', en: 'and the source' }],
    [['funding', 'start', 'end'], { fi: 'alku- ja loppupäivä', sv: 'start- och slutdatum', en: 'first and last day' }],
    [
      ['tray'],
      { fi: 'kotoutumistarjottimen kohdat', sv: 'integrationsbrickans punkter', en: 'items of the integration tray' },
    ],
    [['esf'], { fi: 'ESR-hankkeen lomakkeen tiedot', sv: 'ESF-projektets blankett', en: 'ESF project’s form' }],
    [['edition'], { fi: '`edition`', sv: '`edition`', en: '`edition`' }],
    [['urls'], { fi: '`urls`', sv: '`urls`', en: '`urls`' }],
  ];
  const published = new Set(publishedRecordSchema.options.flatMap((option) => Object.keys(option.shape)));

  test.each(FIELDS)('names what the schema has: %s', (keys, names) => {
    for (const key of keys) expect(published).toContain(key);
    for (const lang of LANGS) expect(pageOf('data', lang)).toContain(names[lang]);
  });

  test('says where the running text is: in files of its own, and not where the schema has none', () => {
    const WHERE = {
      fi: 'Juokseva teksti on omissa',
      sv: 'Den löpande texten finns i egna',
      en: 'The running texts are in',
    };
    for (const key of ['body', 'text', 'blocks', 'content']) expect(published).not.toContain(key);
    for (const lang of LANGS) {
      expect(pageOf('data', lang)).toContain(WHERE[lang]);
      const { downloads, start } = strings(lang);
      const whole =
        /kaikki kentät|koko aineisto|alla fält|hela (?:materialet|webbplatsen)|everything|whole collection|all their fields/iu;
      const claims = [downloads.files.records, start.paths.researcher.links.data, headOf(pageOf('data', lang))];
      expect(claims.filter((claim) => whole.test(claim))).toEqual([]);
    }
  });

  test('says of an empty cell all that it may mean, and what tells of silence', () => {
    const MEANINGS = {
      fi: ['lähde ei kerro', 'kukaan ei ole etsinyt', 'kohteella ei ole', 'sarake ei koske', '`_read`'],
      sv: ['framgår inte av källan', 'ingen har sökt', 'posten har inte', 'kolumnen gäller inte', '`_read`'],
      en: ['the source does not say', 'nobody has looked', 'has no such thing', 'the column is not for', '`_read`'],
    };
    for (const lang of LANGS) for (const meaning of MEANINGS[lang]) expect(pageOf('data', lang)).toContain(meaning);
  });
});

describe('what the site is about', () => {
  /** What the projects of an objective are for, as the start page and the page of the projects must say. */
  const ABOUT: Record<string, Record<Lang, RegExp>> = {
    'AMIF 1': { fi: /turvapaikkamenettely/u, sv: /asylförfarande/u, en: /asylum procedure/u },
    'AMIF 2': { fi: /kotoutumi/u, sv: /integration/u, en: /integration/u },
    'AMIF 3': { fi: /paluu/u, sv: /återvändande/u, en: /return/u },
    'ESF 10.1': { fi: /kotoutumi/u, sv: /integration/u, en: /integration/u },
  };
  // The vocabulary knows objectives that no project has yet.
  const objectives = [
    ...new Set(
      globSync('content/projects/*/record.yaml')
        .map((file) =>
          z.object({ programme: z.string(), objective: z.object({ code: z.string() }) }).parse(yamlOf(file)),
        )
        .map(({ programme, objective }) => `${programme} ${objective.code}`),
    ),
  ].toSorted();

  test('there are projects', () => {
    expect(objectives).not.toEqual([]);
  });

  test.each(objectives)('names the projects of %s', (objective) => {
    for (const lang of LANGS) {
      const { browse, project } = strings(lang);
      const about = ABOUT[objective]?.[lang];
      for (const claim of [browse.start.lead, browse.start.description, project.lead('7', '7'), project.description])
        expect(claim).toMatch(about ?? 'the words of an objective that this test does not know yet');
    }
  });

  test.each(LANGS)('dates no idea that its source does not date, %s', (lang) => {
    const { date } = z.object({ date: z.unknown() }).parse(yamlOf('seeds/amif-ideat/source.yaml'));
    expect(date).toEqual({ missing: 'not-in-source' });
    expect(strings(lang).threads.lead).not.toMatch(/\d{4}/u);
  });
});

describe.each(LANGS)('what a list leaves out, in %s', (lang) => {
  const { gaps, search, provenance, reading, record, about, sources, transfer } = strings(lang);

  test('the limits of the gaps name the columns by their heads', () => {
    const limits = gaps.limits.items.join('\n');
    expect(limits).toContain(search.filters.national);
    expect(limits).toContain(search.filters.unknown);
  });

  test('corrections are said to be listed where they touch a name, a number or the meaning', () => {
    const RULE = {
      fi: /nimeä, lukua tai merkitystä.*ei luetella/su,
      sv: /namn, ett tal eller innebörden.*räknas inte upp/su,
      en: /name, a number or the meaning.*not listed/su,
    }[lang];
    expect(provenance.corrections.lead(7, 7)).toMatch(RULE);
    expect(pageOf('method', lang)).toMatch(RULE);
    expect(provenance.corrections.lead(7, 7)).not.toMatch(/Kaikki ovat|Alla finns|All of them/u);
  });

  test('an unclear point is said to be read, not left as it stands', () => {
    expect(record.doubts.lead).not.toMatch(/jätetty|lämnats|have been left/u);
  });

  test('lines are said to be those of our text', () => {
    for (const words of [about.numbers.facts, about.numbers.lines, sources.lines, provenance.panel, reading.record.own])
      expect(words).toContain('Kotoatla');
  });

  test('the page of the method claims no line, heading and figure for line, heading and figure', () => {
    const TOO_MUCH = {
      fi: /järjestys, otsikot|Jokainen alkuperäisen luku/u,
      sv: /ordning, rubriker|Varje tal, namn/u,
      en: /order, headings|Every figure, name/u,
    }[lang];
    expect(pageOf('method', lang)).not.toMatch(TOO_MUCH);
  });

  test('the fields of the assessment have their reference', () => {
    expect(transfer.criteriaNote).toContain('doi.org/10.1186/1471-2458-13-1184');
  });
});

describe.each(LANGS)('the guide to the tray, in %s', (lang) => {
  const { steps } = strings(lang).trayTool.guide;
  const model = readFileSync(`seeds/starttivoimaa/${lang}.txt`, 'utf8');
  /** What each step tells and the words of the model that bear it out. */
  const BORNE_OUT: Record<Lang, readonly (readonly [step: RegExp, model: RegExp])[]> = {
    fi: [
      [/Kutsukaa koolle/u, /kutsutaan/iu],
      [/Täyttäkää tarjottimet.*mitä viranomaiset tekevät/su, /täytetään.*mitä viranomaiset tekevät/isu],
      [/Kootkaa.*päällekkäisyyksiä/isu, /tiedot kootaan.*päällekkäisyyksiä/isu],
      [/jatkotoimista/u, /jatkotoimista/u],
    ],
    sv: [
      [/Kalla samman/u, /kall\p{L}* samman|sammankall/iu],
      [/Fyll i brickorna.*vad myndigheterna gör/su, /brick.*vad myndigheterna gör/isu],
      [/Sammanställ.*överlappning/isu, /sammanställ.*(?:överlapp|dubbel)/isu],
      [/fortsatta åtgärder/u, /fortsatt|fortsättning/iu],
    ],
    en: [
      [/Call together/u, /together/iu],
      [/Fill in the trays.*what the authorities do/su, /trays? .*what the authorities do/isu],
      [/Compile.*overlap/isu, /(?:compiled|put together).*overlap/isu],
      [/further steps/u, /further|next steps/iu],
    ],
  };

  test('has the four steps of the model and nothing besides', () => {
    expect(steps).toHaveLength(BORNE_OUT[lang].length);
    for (const [place, [said, source]] of BORNE_OUT[lang].entries()) {
      expect(steps[place]?.text).toMatch(said);
      expect(model).toMatch(source);
    }
  });

  test('does not say whom the workshop invites, which the model does not say either', () => {
    const [invite] = steps;
    expect(invite.text).not.toMatch(/viranomai|sektori|uusi|myndighet|sektorn|nya|authorit|sector|new/iu);
  });
});
