import { element } from '../../../../browser/dom.ts';
import { paragraph } from '../../../workspace/client/ask.ts';
import { textField } from '../../../workspace/client/text-field.ts';
import { mergeText } from '../../../workspace/merge.ts';
import type { Store } from '../../../workspace/store.ts';
import type { FactRow } from '../../kit/client/fact-rows.ts';
import { factRows, isTold } from '../../kit/client/fact-rows.ts';
import { addressOfRecord, recordOf } from '../../kit/client/site.ts';
import { blocksOf } from '../../kit/client/text-blocks.ts';
import { loadTexts, textOfRecord } from '../../kit/client/texts.ts';
import type { Question } from '../questions.ts';
import { PARTS, QUESTIONS } from '../questions.ts';
import type { SheetField, Sheets } from '../transfer.ts';
import {
  answerField,
  askField,
  conclusionField,
  hasRoomFor,
  nextField,
  sheetOf,
  standingOf,
  townField,
  withText,
} from '../transfer.ts';
import { standingView } from './standing-view.ts';
import { words } from './words.ts';

/** The sheet of a practice: its facts and its text beside the reader's answers. */
export function sheetView(store: Store<Sheets>, record: string): HTMLElement[] {
  if (!hasRoomFor(store.value, record)) return [paragraph(words.full)];
  const known = recordOf(record);
  const standing = element('section', { class: 'sheet-standing' });
  const showStanding = (): void => {
    standing.replaceChildren(...standingView(standingOf(sheetOf(store.value, record)), 'h2'));
  };
  showStanding();
  const field = (one: SheetField, label: string, rows: number): HTMLElement =>
    textField({
      id: `sheet-${one.name}`,
      label,
      value: one.get(sheetOf(store.value, record)),
      most: one.most,
      rows,
      change: (text, before) => {
        const outcome = store.update((latest) => {
          const value = mergeText(before, text, one.get(sheetOf(latest, record)), one.between);
          return withText(latest, record, one, value);
        }, 'quietly');
        showStanding();
        return outcome;
      },
      kept: () => one.get(sheetOf(store.value, record)),
    });
  const title =
    known === undefined
      ? element('h2', { id: 'sheet-title', tabindex: '-1' }, [`${words.gone} (${record})`])
      : element('h2', { id: 'sheet-title', tabindex: '-1' }, [
          element('a', { href: addressOfRecord(known) }, [known.title]),
        ]);
  const rows = known === undefined ? [] : factRows(known, { kind: '', ...words.labels, page: words.memo.page });
  return [
    element('header', { class: 'sheet-head' }, [
      title,
      ...(known === undefined ? [] : [element('p', {}, [known.where.join(', ')])]),
      ...(known?.summary === null || known === undefined ? [] : [element('p', { class: 'lead' }, [known.summary])]),
      field(townField, words.town, 1),
      ...(known === undefined ? [] : [textOf(record)]),
    ]),
    ...PARTS.map((part) =>
      element('section', { class: 'sheet-part', 'aria-labelledby': `part-${part}` }, [
        element('h2', { id: `part-${part}` }, [words.parts[part]]),
        ...QUESTIONS.filter((question) => question.part === part).map((question) =>
          element('div', { class: 'sheet-question', role: 'group', 'aria-labelledby': `question-${question.id}` }, [
            element('h3', { id: `question-${question.id}` }, [words.questions[question.id].name]),
            element('p', { class: 'sheet-asks' }, [words.questions[question.id].text]),
            known === undefined ? '' : factsBeside(question, rows),
            element('div', { class: 'sheet-answer' }, [
              field(answerField(question.id), words.answer, 3),
              field(askField(question.id), words.ask, 1),
            ]),
          ]),
        ),
      ]),
    ),
    element('section', { class: 'sheet-part sheet-end' }, [
      standing,
      field(conclusionField, words.conclusion, 4),
      field(nextField, words.next, 4),
    ]),
  ];
}

/** What the collection can tell beside a question: values, and what the source was asked and does not say. */
function factsBeside({ facts }: Question, rows: readonly FactRow[]): HTMLElement {
  const asked: readonly string[] = facts;
  const found = rows.filter((row) => asked.includes(row.name) && isTold(row));
  return element('div', { class: 'sheet-facts' }, [
    element('p', { class: 'sheet-label' }, [words.known]),
    found.length === 0
      ? element('p', { class: 'missing' }, [words.readText])
      : element(
          'dl',
          {},
          found.map(({ label, values, missing }) =>
            element('div', {}, [
              element('dt', {}, [label]),
              element('dd', values.length === 0 ? { class: 'missing' } : {}, [values.join('; ') || missing]),
            ]),
          ),
        ),
  ]);
}

/** The practice's own text, which comes from a file of its own. */
function textOf(record: string): HTMLElement {
  const body = element('div', { class: 'sheet-text' });
  const show = (): void => {
    body.replaceChildren(...blocksOf(textOfRecord(record)));
  };
  show();
  void loadTexts([record]).then(show);
  return element('details', {}, [element('summary', {}, [words.text]), body]);
}
