import { formatDay } from '../../../../i18n/dates.ts';
import { element } from '../../../../browser/dom.ts';
import { pageLang } from '../../../../browser/page-lang.ts';
import { today } from '../../../../browser/today.ts';
import { factRows, isTold, sourceLine } from '../../kit/client/fact-rows.ts';
import { kindNames, recordWords } from '../../kit/client/fact-words.ts';
import { titleBeside, titleInFull } from '../../kit/client/title-beside.ts';
import { addressToPrint, recordOf } from '../../kit/client/site.ts';
import { blocksOf } from '../../kit/client/text-blocks.ts';
import { textOfRecord } from '../../kit/client/texts.ts';
import type { ToolRecord } from '../../kit/records.ts';
import type { Shortlist, ShortlistItem } from '../shortlist.ts';
import { words } from './words.ts';

const { pack } = words;
const labels = {
  kind: '',
  figures: recordWords.facts.heading,
  source: recordWords.source.heading,
  page: pack.page,
  none: '',
};

/** The briefing pack, which only paper shows: contents, then each record on a page of its own with its citation. */
export function packOf(shortlist: Shortlist, listName: string): HTMLElement[] {
  const entries = shortlist.items.map((item, place) => ({ item, number: place + 1, record: recordOf(item.record) }));
  return [
    element('header', { class: 'pack-head' }, [
      element('p', { class: 'pack-title' }, [shortlist.title === '' ? listName : shortlist.title]),
      element('p', { class: 'note' }, [
        `${words.records(entries.length)} · ${pack.printed(formatDay(today(), pageLang()))}`,
      ]),
      element('p', { class: 'pack-heading' }, [pack.contents]),
      element(
        'ol',
        {},
        entries.map(({ item, record }) =>
          element('li', {}, [
            element('a', { href: `#pack-${item.record}` }, [record?.title ?? item.record]),
            ...(record === undefined || record.where.length === 0 ? [] : [` · ${record.where.join(', ')}`]),
          ]),
        ),
      ),
      element('p', { class: 'note' }, [pack.retold]),
    ]),
    ...entries.map(({ item, number, record }) => recordPage(item, number, record)),
  ];
}

function recordPage(item: ShortlistItem, number: number, record: ToolRecord | undefined): HTMLElement {
  const note =
    item.note === ''
      ? []
      : [element('p', { class: 'pack-heading' }, [pack.note]), element('p', { class: 'shortlist-note' }, [item.note])];
  if (record === undefined)
    return element('article', { class: 'pack-page', id: `pack-${item.record}` }, [
      element('p', { class: 'pack-title' }, [`${number}. ${words.gone} (${item.record})`]),
      ...note,
    ]);
  const rows = factRows(record, labels).filter(
    (row) =>
      row.name !== 'kind' &&
      row.name !== 'source' &&
      isTold(row) &&
      (row.name !== 'indirectly' || row.values.length > 0),
  );
  return element('article', { class: 'pack-page', id: `pack-${item.record}` }, [
    element('p', { class: 'kicker' }, [[kindNames[record.kind], record.where.join(', ')].filter(Boolean).join(' · ')]),
    element('p', { class: 'pack-title' }, [`${number}. ${record.title}`, ...titleBeside(record)]),
    ...(record.summary === null ? [] : [element('p', { class: 'lead' }, [record.summary])]),
    element(
      'dl',
      { class: 'pack-facts' },
      rows.map(({ label, values, missing }) =>
        element('div', {}, [
          element('dt', {}, [label]),
          element('dd', values.length === 0 ? { class: 'missing' } : {}, [values.join('; ') || missing]),
        ]),
      ),
    ),
    ...blocksOf(textOfRecord(record.id)),
    ...note,
    element('p', { class: 'pack-heading' }, [pack.cite]),
    element('p', { class: 'pack-cite' }, [
      pack.citation(
        titleInFull(record),
        `${sourceLine(record, pack.page)}, ${record.source.lines}`,
        addressToPrint(record),
      ),
    ]),
  ]);
}
