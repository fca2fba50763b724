import { today } from '../../../../browser/today.ts';
import { name as siteName } from '../../../../site-config.ts';
import { formatDay } from '../../../../i18n/dates.ts';
import { element } from '../../../../browser/dom.ts';
import { pageLang } from '../../../../browser/page-lang.ts';
import { factRows, isTold, sourceLine } from '../../kit/client/fact-rows.ts';
import { addressToPrint, recordOf } from '../../kit/client/site.ts';
import type { ToolRecord } from '../../kit/records.ts';
import { PARTS, QUESTIONS } from '../questions.ts';
import type { Sheet } from '../transfer.ts';
import { answerField, askField, standingOf } from '../transfer.ts';
import { standingView } from './standing-view.ts';
import { words } from './words.ts';
import { titleBeside } from '../../kit/client/title-beside.ts';

/** A sheet as a memo: for paper, and for what somebody has shared. Nothing of it can be changed. */
export function memoOf(sheet: Sheet): HTMLElement {
  const record = recordOf(sheet.record);
  return element('article', { class: 'memo', 'data-memo': sheet.record }, [
    element('p', { class: 'kicker' }, [words.memo.title]),
    element('h2', {}, [record?.title ?? `${words.gone} (${sheet.record})`]),
    ...(record === undefined ? [] : titleBeside(record)),
    element('p', { class: 'note' }, [
      [sheet.town === '' ? '' : words.memo.forTown(sheet.town), formatDay(today(), pageLang())]
        .filter((part) => part !== '')
        .join(' · '),
    ]),
    ...(record?.summary === null || record === undefined ? [] : [element('p', { class: 'lead' }, [record.summary])]),
    ...(record === undefined ? [] : [factsOf(record)]),
    ...section(words.conclusion, sheet.conclusion),
    ...section(words.next, sheet.next),
    ...standingView(standingOf(sheet), 'h3'),
    ...PARTS.flatMap((part) => [
      element('h3', {}, [words.parts[part]]),
      element(
        'dl',
        { class: 'memo-answers' },
        QUESTIONS.filter((question) => question.part === part).map(({ id }) => {
          const answer = answerField(id).get(sheet);
          const whom = askField(id).get(sheet);
          return element('div', {}, [
            element('dt', {}, [words.questions[id].name, element('span', {}, [words.questions[id].text])]),
            element('dd', answer === '' ? { class: 'missing' } : {}, [answer || words.memo.notAnswered]),
            ...(whom === '' ? [] : [element('dd', { class: 'memo-ask' }, [words.memo.ask(whom)])]),
          ]);
        }),
      ),
    ]),
    ...(record === undefined
      ? []
      : [
          element('p', { class: 'memo-cite' }, [
            element('strong', {}, [`${words.memo.cite}: `]),
            `${sourceLine(record, words.memo.page)}, ${record.source.lines}. ${siteName}, ${addressToPrint(record)}`,
          ]),
        ]),
  ]);
}

const section = (heading: string, text: string): HTMLElement[] =>
  text === '' ? [] : [element('h3', {}, [heading]), element('p', { class: 'memo-text' }, [text])];

function factsOf(record: ToolRecord): HTMLElement {
  const labels = { kind: '', ...words.labels, page: words.memo.page };
  const rows = factRows(record, labels).filter((row) => row.name !== 'kind' && row.name !== 'source' && isTold(row));
  return element(
    'dl',
    { class: 'memo-facts' },
    rows.map(({ label, values, missing }) =>
      element('div', {}, [
        element('dt', {}, [label]),
        element('dd', values.length === 0 ? { class: 'missing' } : {}, [values.join('; ') || missing]),
      ]),
    ),
  );
}
