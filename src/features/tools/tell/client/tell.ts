import { element, find } from '../../../../browser/dom.ts';
import { pageLang } from '../../../../browser/page-lang.ts';
import { today } from '../../../../browser/today.ts';
import { now } from '../../../workspace/client/pending.ts';
import { redraw } from '../../../workspace/client/redraw.ts';
import { startTool } from '../../../workspace/client/start-tool.ts';
import { mergeText } from '../../../workspace/merge.ts';
import type { Store } from '../../../workspace/store.ts';
import { checkbox, choices, partsList } from '../../kit/client/own-form.ts';
import { toldField } from '../../kit/client/told-field.ts';
import { contactOf, toldResult } from '../../kit/client/told-result.ts';
import type { TellField, TellList, TellWords, Told } from '../tell.ts';
import {
  betweenIn,
  mostOf,
  problemsOf,
  TELL_CONSENTS,
  TELL_FIELDS,
  TELL_LISTS,
  tellFile,
  tellTool,
  withName,
  withTellText,
} from '../tell.ts';
import { words } from './words.ts';

const container = find(document, '[data-tool="tell"]', HTMLElement);
const body = find(container, '[data-told]', HTMLElement);
const paper = find(container, '[data-told-paper]', HTMLElement);
const blank = find(container, '[data-told-blank]', HTMLElement);
// The template is for readers without a script, and on empty paper.
blank.hidden = true;

/** The names of the vocabulary as the page lists them, by their ids. */
const namesOf = (list: TellList): ReadonlyMap<string, string> =>
  new Map(
    [...blank.querySelectorAll<HTMLElement>(`[data-list="${list}"] [data-name]`)].map((one) => [
      one.dataset['name'] ?? '',
      one.textContent.trim(),
    ]),
  );
const names = { forWhom: namesOf('forWhom'), themes: namesOf('themes') } as const;
const MUNICIPALITIES = 'tell-municipalities';
const options = [...document.querySelectorAll<HTMLOptionElement>(`#${MUNICIPALITIES} option`)];
const tellWords: TellWords = {
  municipalities: [...Map.groupBy(options, ({ dataset }) => dataset['code'] ?? '')].map(([id, members]) => ({
    id,
    names: members.map(({ value }) => value),
  })),
  nameOf: (list, id) => names[list].get(id),
};
const places = new Set(options.map(({ value }) => value));
const isNobody = (found: string): boolean => places.has(found);

const shortNames = { ...words.fields, ...words.short };
const partsOf = (told: Told): { label: string; text: string }[] => [
  ...TELL_FIELDS.map(({ name }) => ({ label: words.fields[name], text: told[name].trim() })),
  ...TELL_LISTS.map((list) => ({
    label: words.fields[list],
    text: told[list].flatMap((id) => names[list].get(id) ?? []).join(', '),
  })),
];
const readOnly = (told: Told): HTMLElement => partsList(partsOf(told).filter(({ text }) => text !== ''));

function fieldOf(store: Store<Told>, { name, rows }: TellField, onChange: () => void) {
  return toldField(
    {
      id: `tell-${name}`,
      label: words.fields[name],
      hint: words.hints[name],
      value: store.value[name],
      most: mostOf(name),
      rows,
      list: name === 'municipality' ? MUNICIPALITIES : undefined,
      change: (text, before) => {
        const outcome = store.update(
          (latest) => withTellText(latest, name, mergeText(before, text, latest[name], betweenIn(name))),
          'quietly',
        );
        onChange();
        return outcome;
      },
      kept: () => store.value[name],
    },
    () => problemsOf(store.value, tellWords).filter(({ field }) => field === name),
    isNobody,
  );
}

const listOf = (store: Store<Told>, list: TellList, onChange: () => void): HTMLElement =>
  choices(
    words.fields[list],
    [...names[list]].map(([id, label]) => ({
      id: `tell-${list}-${id}`,
      label,
      isChosen: () => store.value[list].includes(id),
      choose: (isChosen) => {
        store.update((latest) => withName(latest, list, id, isChosen), 'quietly');
        onChange();
      },
    })),
    [element('p', { class: 'note' }, [words.hints[list]])],
  );

const consentsOf = (store: Store<Told>, onChange: () => void): HTMLElement[] =>
  TELL_CONSENTS.map((consent) =>
    element('div', { class: 'told-consent' }, [
      checkbox({
        id: `tell-${consent}`,
        label: words.fields[consent],
        isChosen: () => store.value[consent],
        choose: (isChosen) => {
          store.update((latest) => ({ ...latest, [consent]: isChosen }), 'quietly');
          onChange();
        },
      }),
    ]),
  );

let shown: Told = tellTool.empty;
addEventListener('beforeprint', () => {
  now();
  if (tellTool.count(shown) > 0) paper.replaceChildren(readOnly(shown));
  else blank.hidden = false;
});
addEventListener('afterprint', () => {
  paper.replaceChildren();
  blank.hidden = true;
});

startTool(tellTool, container, (store) => ({
  draw: (value, isOwn) => {
    shown = value;
    if (!isOwn) {
      redraw(body, [readOnly(value)]);
      return;
    }
    const result = toldResult('tell', contactOf(body), () => ({
      file: tellFile(store.value, tellWords, pageLang(), today()),
      lacks: [...new Set(problemsOf(store.value, tellWords).map(({ field }) => shortNames[field]))],
    }));
    const onChange = (): void => {
      shown = store.value;
      for (const { show } of fields) show();
      result.show();
    };
    const fields = TELL_FIELDS.map((field) => fieldOf(store, field, onChange));
    onChange();
    redraw(body, [
      ...fields.slice(0, -1).map(({ made }) => made),
      ...TELL_LISTS.map((list) => listOf(store, list, onChange)),
      ...fields.slice(-1).map(({ made }) => made),
      ...consentsOf(store, onChange),
      result.section,
    ]);
  },
}));
