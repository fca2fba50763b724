import { element, find } from '../../../../browser/dom.ts';
import { pageLang } from '../../../../browser/page-lang.ts';
import { today } from '../../../../browser/today.ts';
import { now } from '../../../workspace/client/pending.ts';
import { redraw } from '../../../workspace/client/redraw.ts';
import { startTool } from '../../../workspace/client/start-tool.ts';
import { mergeText } from '../../../workspace/merge.ts';
import { hasShared } from '../../../workspace/share.ts';
import type { Store } from '../../../workspace/store.ts';
import { checkbox, partsList } from '../../kit/client/own-form.ts';
import { addressOfRecord, recordOf } from '../../kit/client/site.ts';
import { toldField } from '../../kit/client/told-field.ts';
import { contactOf, toldResult } from '../../kit/client/told-result.ts';
import type { CorrectField, Draft, Drafts, Target } from '../correct.ts';
import {
  betweenIn,
  CORRECT_FIELDS,
  correctFile,
  correctHash,
  correctTool,
  draftOf,
  mostOf,
  problemsOf,
  readCorrectHash,
  withCorrectText,
  withDraft,
} from '../correct.ts';
import { words } from './words.ts';

const container = find(document, '[data-tool="correct"]', HTMLElement);
const body = find(container, '[data-told]', HTMLElement);
const paper = find(container, '[data-told-paper]', HTMLElement);
const blank = find(container, '[data-told-blank]', HTMLElement);
// The template is for readers without a script, and on empty paper.
blank.hidden = true;

const shortNames = { ...words.fields, ...words.short };
const titleOf = ({ record }: Target): string => recordOf(record)?.title ?? `${words.gone} (${record})`;
const nameOf = (target: Target): string => `${titleOf(target)}, ${words.edition[target.edition]}`;

const readOnly = (draft: Draft): HTMLElement[] => [
  element('h2', {}, [nameOf(draft)]),
  partsList(
    CORRECT_FIELDS.map(({ name }) => ({ label: words.fields[name], text: draft[name].trim() })).filter(
      ({ text }) => text !== '',
    ),
  ),
];

/** Which record the form is about, with a link to its page. */
function heading(target: Target): HTMLElement {
  const record = recordOf(target.record);
  return element('p', { class: 'told-target' }, [
    `${words.of}: `,
    record === undefined ? titleOf(target) : element('a', { href: addressOfRecord(record) }, [record.title]),
    `, ${words.edition[target.edition]}`,
  ]);
}

function fieldOf(store: Store<Drafts>, target: Target, { name, rows }: CorrectField, onChange: () => void) {
  return toldField(
    {
      id: `correct-${name}`,
      label: words.fields[name],
      hint: words.hints[name],
      value: draftOf(store.value, target)[name],
      most: mostOf(name),
      rows,
      change: (text, before) => {
        const outcome = store.update(
          (latest) =>
            withDraft(latest, target, (draft) =>
              withCorrectText(draft, name, mergeText(before, text, draft[name], betweenIn(name))),
            ),
          'quietly',
        );
        onChange();
        return outcome;
      },
      kept: () => draftOf(store.value, target)[name],
    },
    () => problemsOf(draftOf(store.value, target)).filter(({ field }) => field === name),
  );
}

function formOf(store: Store<Drafts>, target: Target): HTMLElement[] {
  const result = toldResult('correct', contactOf(body), () => {
    const draft = draftOf(store.value, target);
    return {
      file: correctFile(draft, pageLang(), today()),
      lacks: [...new Set(problemsOf(draft).map(({ field }) => shortNames[field]))],
    };
  });
  const onChange = (): void => {
    for (const { show } of fields) show();
    result.show();
  };
  const fields = CORRECT_FIELDS.map((field) => fieldOf(store, target, field, onChange));
  onChange();
  const consent = checkbox({
    id: 'correct-licence',
    label: words.fields.licence,
    isChosen: () => draftOf(store.value, target).licence,
    choose: (isChosen) => {
      store.update((latest) => withDraft(latest, target, (draft) => ({ ...draft, licence: isChosen })), 'quietly');
      onChange();
    },
  });
  return [
    heading(target),
    ...fields.map(({ made }) => made),
    element('div', { class: 'told-consent' }, [consent]),
    result.section,
  ];
}

/** The drafts that the reader has begun, each with a link that opens it. */
const overview = ({ drafts }: Drafts, open?: Target): HTMLElement[] => {
  const others = drafts.filter((one) => open === undefined || correctHash(one) !== correctHash(open));
  if (open !== undefined && others.length === 0) return [];
  return [
    element('section', { 'aria-labelledby': 'correct-drafts' }, [
      element('h2', { id: 'correct-drafts' }, [words.drafts]),
      others.length === 0
        ? element('p', {}, [words.noDrafts])
        : element(
            'ul',
            { class: 'records' },
            others.map((draft) =>
              element('li', {}, [element('a', { class: 'records-title', href: correctHash(draft) }, [nameOf(draft)])]),
            ),
          ),
    ]),
  ];
};

/** The drafts that paper shows: the open one, or all that are on the page. */
let onPaper = (): readonly Draft[] => [];
addEventListener('beforeprint', () => {
  now();
  const drafts = onPaper();
  paper.replaceChildren(...drafts.flatMap(readOnly));
  blank.hidden = drafts.length > 0;
});
addEventListener('afterprint', () => {
  paper.replaceChildren();
  blank.hidden = true;
});

startTool(correctTool, container, (store) => {
  const drawOwn = (): void => {
    const target = readCorrectHash(location.hash);
    onPaper = () => (target === undefined ? store.value.drafts : [draftOf(store.value, target)]);
    // What is asked for goes along through a change of language.
    if (target !== undefined)
      for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.hash = location.hash;
    redraw(
      body,
      target === undefined
        ? [element('p', {}, [words.begin]), ...overview(store.value)]
        : [...formOf(store, target), ...overview(store.value, target)],
    );
  };
  addEventListener('hashchange', () => {
    now();
    if (!hasShared(location.hash) && container.dataset['mode'] === 'own') drawOwn();
  });
  return {
    draw: (value, isOwn) => {
      if (isOwn) {
        drawOwn();
        return;
      }
      onPaper = () => value.drafts;
      redraw(body, value.drafts.flatMap(readOnly));
    },
  };
});
