import { element } from '../../../../browser/dom.ts';
import { findRecords } from '../find-records.ts';
import type { ToolRecord } from '../records.ts';
import { kindNames } from './fact-words.ts';
import { records } from './site.ts';
import { langOfTitle } from '../../../../atlas/title-beside.ts';
import { titleBeside } from './title-beside.ts';

interface Picker {
  /** Unique on the page. */
  id: string;
  label: string;
  hint: string;
  matches: string;
  noMatches: string;
  /** Whether a record is not offered, because it is chosen already. */
  isTaken: (record: ToolRecord) => boolean;
  onPick: (record: ToolRecord) => void;
}

const MOST_OFFERED = 8;

/** A field that finds records while the reader types, and a button for each: works by keyboard and by touch. */
export function recordPicker({ id, label, hint, matches, noMatches, isTaken, onPick }: Picker): HTMLElement {
  const field = element('input', { type: 'search', id, autocomplete: 'off', 'aria-describedby': `${id}-hint` });
  const list = element('ul', { class: 'picker-list', 'aria-label': matches });
  const status = element('p', { class: 'note', role: 'status' });
  const show = (): void => {
    const found = findRecords(records(), field.value, MOST_OFFERED + 4).filter((record) => !isTaken(record));
    const offered = found.slice(0, MOST_OFFERED);
    list.replaceChildren(...offered.map((record) => element('li', {}, [choice(record)])));
    status.textContent = offered.length === 0 && field.value.trim() !== '' ? noMatches : '';
  };
  const choice = (record: ToolRecord): HTMLElement => {
    const button = element('button', { type: 'button' }, [
      element('strong', { lang: langOfTitle(record.title, record.original) }, [record.title]),
      ...titleBeside(record),
      element('span', {}, [[kindNames[record.kind], record.where.join(', ')].filter(Boolean).join(' · ')]),
    ]);
    button.addEventListener('click', () => {
      field.value = '';
      show();
      field.focus();
      onPick(record);
    });
    return button;
  };
  field.addEventListener('input', show);
  return element('div', { class: 'tool-field picker' }, [
    element('label', { for: id }, [label]),
    field,
    element('p', { class: 'note', id: `${id}-hint` }, [hint]),
    list,
    status,
  ]);
}
