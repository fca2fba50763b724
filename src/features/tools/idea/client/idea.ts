import { element, find } from '../../../../browser/dom.ts';
import { saveFile } from '../../../../browser/save.ts';
import { now } from '../../../workspace/client/pending.ts';
import { redraw } from '../../../workspace/client/redraw.ts';
import { startTool } from '../../../workspace/client/start-tool.ts';
import { mergeText } from '../../../workspace/merge.ts';
import type { Store } from '../../../workspace/store.ts';
import { hintedField } from '../../kit/client/hinted-field.ts';
import { choices, finishedText, formButton, partsList } from '../../kit/client/own-form.ts';
import { pageLang } from '../../../../browser/page-lang.ts';
import type { Idea, IdeaField } from '../idea.ts';
import { betweenIn, IDEA_FIELDS, IDEA_LIMITS, ideaTool, withIdeaText, withTopic } from '../idea.ts';
import type { IdeaWords } from '../outputs.ts';
import { ideaSource, ideaText, lacksOf, partsOf } from '../outputs.ts';
import { words } from './words.ts';

const container = find(document, '[data-tool="idea"]', HTMLElement);
const body = find(container, '[data-idea]', HTMLElement);
const paper = find(container, '[data-idea-paper]', HTMLElement);
const blank = find(container, '[data-idea-blank]', HTMLElement);
// The questions to fill in by pen are for readers without a script.
blank.hidden = true;

/** The topics as the page lists them, by their ids. */
const topics = new Map(
  [...blank.querySelectorAll<HTMLElement>('[data-topic]')].map((one) => [
    one.dataset['topic'] ?? '',
    one.textContent.trim(),
  ]),
);
const ideaWords: IdeaWords = { ...words, topicName: (topic) => topics.get(topic) ?? topic };
const LINE_ROWS = 1;
const TEXT_ROWS = 4;

const readOnly = (idea: Idea): HTMLElement => partsList(partsOf(idea, ideaWords));

function fieldOf(store: Store<Idea>, field: IdeaField, onChange: () => void): HTMLElement {
  const { name, isLine } = field;
  return hintedField({
    id: `idea-${name}`,
    label: words.fields[name],
    hint: words.hints[name],
    value: store.value[name],
    most: isLine ? IDEA_LIMITS.fieldLine : IDEA_LIMITS.fieldText,
    rows: isLine ? LINE_ROWS : TEXT_ROWS,
    change: (text, before) => {
      const outcome = store.update(
        (latest) => withIdeaText(latest, field, mergeText(before, text, latest[name], betweenIn(field))),
        'quietly',
      );
      onChange();
      return outcome;
    },
    kept: () => store.value[name],
  });
}

const topicsOf = (store: Store<Idea>, onChange: () => void): HTMLElement =>
  choices(
    words.topics,
    [...topics].map(([topic, label]) => ({
      id: `topic-${topic}`,
      label,
      isChosen: () => store.value.topics.includes(topic),
      choose: (isChosen) => {
        store.update((latest) => withTopic(latest, topic, isChosen), 'quietly');
        onChange();
      },
    })),
  );

/** The finished text and what can be done with it. */
function resultOf(store: Store<Idea>): { section: HTMLElement; show: () => void } {
  const { text, told, copy, section } = finishedText('idea-result', words);
  const lacks = element('p', { class: 'note', id: 'idea-lacks' });
  const file = container.dataset['file'] ?? ideaTool.name;
  const source = formButton(words.saveSource, () => {
    saveFile(`${file}.${pageLang()}.txt`, ideaSource(store.value, ideaWords), 'text/plain');
  });
  source.setAttribute('aria-describedby', lacks.id);
  const buttons = [
    copy,
    formButton(words.saveText, () => {
      saveFile(`${file}.txt`, ideaText(store.value, ideaWords), 'text/plain');
    }),
    source,
  ];
  const show = (): void => {
    const missing = lacksOf(store.value);
    text.value = ideaText(store.value, ideaWords) || words.empty;
    lacks.textContent =
      missing.length === 0 ? words.sourceText : words.lacks(missing.map((name) => words.fields[name]).join(', '));
    for (const one of buttons) one.disabled = ideaTool.count(store.value) === 0;
    source.disabled = missing.length > 0;
    told.textContent = '';
  };
  show();
  return { section: section([element('div', { class: 'tool-buttons' }, buttons), lacks, told]), show };
}

let shown: Idea = ideaTool.empty;
addEventListener('beforeprint', () => {
  now();
  if (ideaTool.count(shown) > 0) paper.replaceChildren(readOnly(shown));
  else blank.hidden = false;
});
addEventListener('afterprint', () => {
  paper.replaceChildren();
  blank.hidden = true;
});

startTool(ideaTool, container, (store) => ({
  draw: (value, isOwn) => {
    shown = value;
    if (!isOwn) {
      redraw(body, [readOnly(value)]);
      return;
    }
    const result = resultOf(store);
    const onChange = (): void => {
      shown = store.value;
      result.show();
    };
    const [first, ...others] = IDEA_FIELDS.map((field) => fieldOf(store, field, onChange));
    redraw(body, [...(first === undefined ? [] : [first]), topicsOf(store, onChange), ...others, result.section]);
  },
}));
