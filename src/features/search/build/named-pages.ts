import { strings } from '../../../i18n/index.ts';
import type { Atlas } from '../../../atlas/atlas.ts';
import { countOfOrganisation, placesWithRecords, recordsOfGroup, recordsOfTheme } from '../../../atlas/gather.ts';
import { groupLabel, organisationLabel, placeLabel, themeLabel } from '../../../atlas/labels.ts';
import type { Label } from '../../../atlas/labels.ts';
import { routes, SECTIONS } from '../../../routes/routes.ts';
import type { Section } from '../../../routes/routes.ts';
import type { Lang } from '../../../schema/lang.ts';
import { LANGS } from '../../../schema/lang.ts';
import { namesOfMunicipality } from '../../../schema/place.ts';
import type { Names } from '../../../schema/text.ts';
import type { PageKind, SitePage } from '../site-page.ts';

/** What something is called in each language, the usual name first. */
export type Words = Readonly<Record<Lang, readonly string[]>>;

/** Names that mean the same, and the page of what they name where it has one. */
export interface Named {
  words: Words;
  page?: SitePage;
}

const named = (fi: string, sv: string, en = fi): Words => ({ fi: [fi], sv: [sv], en: [en] });
const listed = ({ fi, sv, en }: Readonly<Record<Lang, string>>): Words => named(fi, sv, en);
const inLanguages = ({ fi, sv = fi, en = fi }: Names): Words => named(fi, sv, en);
const joined = (one: Words, other: Words): Words => ({
  fi: [...one.fi, ...other.fi],
  sv: [...one.sv, ...other.sv],
  en: [...one.en, ...other.en],
});

const pageOf = (kind: PageKind, { text, route }: Pick<Label, 'text' | 'route'>): SitePage => ({
  kind,
  url: route,
  label: text,
});

/**
 * What glossary, vocabularies, places and organisations call the same thing in three languages. Those that have a
 * page of their own in the atlas's language lead there.
 */
export function namedThings(atlas: Atlas): Named[] {
  const { lang, vocabulary } = atlas;
  const { glossary, themes, targetGroups, languages, gazetteer, organisations } = vocabulary;
  const placesWithPage = new Set(
    (['municipality', 'region'] as const).flatMap((kind) => placesWithRecords(atlas, kind).map(({ code }) => code)),
  );
  const placed = (kind: PageKind, code: string, words: Words): Named =>
    placesWithPage.has(code) ? { words, page: pageOf(kind, placeLabel(atlas, code)) } : { words };
  return [
    ...glossary.map(({ id, term, also }) => ({
      words: joined(listed(term), also),
      page: pageOf('term', { text: term[lang], route: routes.term(lang, id) }),
    })),
    ...themes.map(({ id, label }) => ({
      words: listed(label),
      ...(recordsOfTheme(atlas, id).length > 0 ? { page: pageOf('theme', themeLabel(atlas, id)) } : {}),
    })),
    ...targetGroups.map(({ id, label }) => ({
      words: listed(label),
      ...(Object.values(recordsOfGroup(atlas, id)).some(({ length }) => length > 0)
        ? { page: pageOf('targetGroup', groupLabel(atlas, id)) }
        : {}),
    })),
    ...languages.map(({ label }) => ({ words: listed(label) })),
    ...gazetteer.municipalities.map((entry) =>
      placed('municipality', entry.code, inLanguages(namesOfMunicipality(entry))),
    ),
    ...gazetteer.regions.map(({ code, name_fi, name_sv, name_en }) =>
      placed('region', code, named(name_fi, name_sv, name_en)),
    ),
    ...organisations.map(({ id, names, aliases }) => ({
      words: joined(inLanguages(names), { fi: aliases, sv: [], en: [] }),
      ...(countOfOrganisation(atlas, id) > 0 ? { page: pageOf('organisation', organisationLabel(atlas, id)) } : {}),
    })),
    ...Object.keys(SECTIONS)
      .filter(isSection)
      .map((section) => sectionPage(lang, section)),
  ];
}

const isSection = (name: string): name is Section => name in SECTIONS;

function sectionPage(lang: Lang, section: Section): Named {
  const nameIn = (other: Lang): string => strings(other).site.sections[section];
  const [fi = '', sv = '', en = ''] = LANGS.map(nameIn);
  return {
    words: named(fi, sv, en),
    page: pageOf('section', { text: nameIn(lang), route: routes.section(lang, section) }),
  };
}
