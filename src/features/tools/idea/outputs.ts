import type { Idea, IdeaFieldName } from './idea.ts';
import { IDEA_FIELDS } from './idea.ts';

/** What the fields are called, and the topics in the language of the page. */
export interface IdeaWords {
  title: string;
  topics: string;
  contact: string;
  fields: Readonly<Record<IdeaFieldName, string>>;
  topicName: (topic: string) => string;
}

/** A part of an idea for reading: what it is called, what stands there. */
export interface IdeaPart {
  label: string;
  text: string;
}

const topicsOf = ({ topics }: Idea, { topicName }: IdeaWords): string => topics.map(topicName).join(', ');

/** The parts of an idea that are filled in, in the order of the form: the name, the topics, the rest. */
export function partsOf(idea: Idea, words: IdeaWords): IdeaPart[] {
  const parts = IDEA_FIELDS.map(({ name }) => ({ label: words.fields[name], text: idea[name].trim() }));
  return [...parts.slice(0, 1), { label: words.topics, text: topicsOf(idea, words) }, ...parts.slice(1)].filter(
    ({ text }) => text !== '',
  );
}

/** An idea as a text to be sent. */
export const ideaText = (idea: Idea, words: IdeaWords): string =>
  partsOf(idea, words)
    .map(({ label, text }) => `${label}\n${text}\n`)
    .join('\n');

/** What an idea lacks before the converter can read it: a row needs a name, and ends in an address. */
export function lacksOf({ name, email }: Idea): IdeaFieldName[] {
  const lacks: IdeaFieldName[] = [];
  if (name.trim() === '') lacks.push('name');
  if (!/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(email.trim())) lacks.push('email');
  return lacks;
}

const COLUMNS = ['need', 'information', 'targetGroup', 'area', 'partnersSought', 'partnership'] as const;
/** From here on the converter takes a text that ends in no full stop for one that breaks off. */
const LONG = 900;

const cell = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const closed = (text: string): string => (text.length >= LONG && !/[.!?…]$/u.test(text) ? `${text}.` : text);

/**
 * An idea as a source file: the table of the fund's idea and partner search, a row, cells between tabs.
 * An unlabelled number comes first, as in the documents of the fund.
 */
export function ideaSource(idea: Idea, words: IdeaWords): string {
  const { fields } = words;
  const header = [fields.name, words.topics, ...COLUMNS.map((name) => fields[name]), words.contact];
  const contact = [idea.organisation, idea.email].map(cell).filter((part) => part !== '');
  const row = [
    '1',
    cell(idea.name),
    topicsOf(idea, words),
    ...COLUMNS.map((name) => closed(cell(idea[name]))),
    contact.join(', '),
  ];
  return `${words.title}\t\n${header.join('\t')}\t\n${row.join('\t')}\n`;
}
