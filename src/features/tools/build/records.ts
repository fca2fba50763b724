import { strings } from '../../../i18n/index.ts';
import type { Atlas } from '../../../atlas/atlas.ts';
import { creditOf, formatCreditDate } from '../../../atlas/cite/credit.ts';
import { factValue } from '../../../atlas/fact-value.ts';
import { groupLabel, languageName, organisationLabel, placeLabel, themeLabel } from '../../../atlas/labels.ts';
import { filePlacesWords } from '../../../atlas/passage/file-place.ts';
import { placesOfWork } from '../../../atlas/places.ts';
import { titleBeside } from '../../../atlas/title-beside.ts';
import { summaryOf } from '../../../atlas/record-line.ts';
import { formatDay, formatNumber } from '../../../i18n/dates.ts';
import { formatMoney } from '../../../i18n/money.ts';
import { routes } from '../../../routes/routes.ts';
import type { Question } from '../../../schema/reading.ts';
import { QUESTIONS } from '../../../schema/reading.ts';
import type { AtlasRecord, Project } from '../../../schema/record.ts';
import { isMissing } from '../../../schema/text.ts';
import type { ToolRecord } from '../kit/records.ts';

/** What the tools know of every record, in the site's order. */
export const toolRecords = (atlas: Atlas): ToolRecord[] => atlas.records.map((record) => toolRecord(atlas, record));

function toolRecord(atlas: Atlas, record: AtlasRecord): ToolRecord {
  const { lang } = atlas;
  const words = strings(lang).record;
  const { source, targetGroups, kind, id, title } = record;
  const actors = record.organisations.filter(({ role }) => role !== 'mentioned');
  const places = placesOfWork(record).map((code) => placeLabel(atlas, code).text);
  const credit = creditOf(atlas, record);
  const [from, to] = source.lines.map((line) => formatNumber(line, lang));
  return {
    id,
    kind,
    title,
    original: titleBeside(record) ?? null,
    url: routes.record(lang, kind, id).slice(1),
    summary: summaryOf(record) ?? (record.onlyIn ? strings(lang).oneLanguage.mark[record.onlyIn] : null),
    themes: record.themes.map((theme) => themeLabel(atlas, theme).text),
    forWhom: targetGroups.direct.map((group) => groupLabel(atlas, group).text),
    indirectly: targetGroups.indirect.map((group) => groupLabel(atlas, group).text),
    where: [
      ...(places.length === 0 && record.scope === 'national' ? [words.scopes.national] : places),
      ...saidOf(record, 'where'),
    ],
    who: [...new Set(actors.map((actor) => organisationLabel(atlas, actor.id).text)), ...saidOf(record, 'who')],
    languages: [...record.languages.map((tag) => languageName(atlas, tag)), ...saidOf(record, 'languages')],
    money: [...(record.kind === 'project' ? moneyOf(record) : []), ...saidOf(record, 'money')],
    time: [...(record.kind === 'project' ? timeOf(record) : []), ...saidOf(record, 'time')],
    silent: QUESTIONS.filter((question) => record.reading?.states[question] === 'not-said'),
    figures: record.facts.map((fact) => ({ what: words.facts.types[fact.type], value: factValue(fact, lang) })),
    source: {
      title: source.title,
      publisher: credit.publisher ?? null,
      date: credit.date === undefined ? null : formatCreditDate(credit.date, lang),
      page: isMissing(source.page) ? null : String(source.page),
      lines:
        source.places === undefined
          ? words.source.linesOf(source.file, from ?? '', to ?? '')
          : `${source.file}, ${filePlacesWords(source.places, lang)}`,
      url: routes.source(lang, source.id).slice(1),
    },
  };
}

const saidOf = ({ reading }: AtlasRecord, question: Question): string[] => {
  const said = reading?.says[question];
  return said === undefined ? [] : [said.says];
};

function moneyOf({ funding, lang }: Project): string[] {
  const { euGranted, euAndStateGranted } = funding;
  const { money } = strings(lang).project;
  if (!isMissing(euGranted)) return [`${formatMoney(euGranted, lang)} (${money.euGranted})`];
  return isMissing(euAndStateGranted) ? [] : [`${formatMoney(euAndStateGranted, lang)} (${money.euAndState})`];
}

function timeOf({ start, end, lang }: Project): string[] {
  if (isMissing(start) && isMissing(end)) return [];
  return [[start, end].map((day) => (isMissing(day) ? '' : formatDay(day, lang))).join('–')];
}
