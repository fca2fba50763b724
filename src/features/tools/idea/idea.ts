import type { Decoded } from '../../workspace/decode.ts';
import { distinct, group, id, list, text } from '../../workspace/decode.ts';
import { BETWEEN_LINES, BETWEEN_TEXTS, joinTexts } from '../../workspace/merge.ts';
import type { Tool } from '../../workspace/tool.ts';

/** The most that an idea holds. More may be kept than a field takes: the texts of several ideas that meet find room. */
export const IDEA_LIMITS = { fieldLine: 150, line: 2000, fieldText: 2000, text: 20_000, topics: 40 } as const;

/** The texts of an idea in the order of the form; `isLine`: of one line. The order is that of the fund's own table. */
export const IDEA_FIELDS = [
  { name: 'name', isLine: true },
  { name: 'need', isLine: false },
  { name: 'information', isLine: false },
  { name: 'targetGroup', isLine: false },
  { name: 'area', isLine: false },
  { name: 'partnersSought', isLine: false },
  { name: 'partnership', isLine: false },
  { name: 'organisation', isLine: true },
  { name: 'email', isLine: true },
] as const;
export type IdeaField = (typeof IDEA_FIELDS)[number];
export type IdeaFieldName = IdeaField['name'];

const line = text(IDEA_LIMITS.line);
const long = text(IDEA_LIMITS.text);
const decode = group({
  name: line,
  /** Ids of the fund's own list of topics (seeds/curation/topics.yaml). */
  topics: distinct(list(id, IDEA_LIMITS.topics), String),
  need: long,
  information: long,
  targetGroup: long,
  area: long,
  partnersSought: long,
  partnership: long,
  organisation: line,
  /** The organisation's address; a form cannot know whether it is a person's. */
  email: line,
});
export type Idea = Decoded<typeof decode>;

const EMPTY: Idea = {
  name: '',
  topics: [],
  need: '',
  information: '',
  targetGroup: '',
  area: '',
  partnersSought: '',
  partnership: '',
  organisation: '',
  email: '',
};

/** What stands between two texts of a field that were joined. */
export const betweenIn = ({ isLine }: IdeaField): string => (isLine ? BETWEEN_LINES : BETWEEN_TEXTS);

/** Writes a text of an idea; one of one line has no line breaks. */
export const withIdeaText = (idea: Idea, field: IdeaField, value: string): Idea => ({
  ...idea,
  [field.name]: field.isLine ? value.replace(/\s*\n+\s*/gu, BETWEEN_LINES) : value,
});

/** Takes a topic in, or out. */
export const withTopic = (idea: Idea, topic: string, isChosen: boolean): Idea => {
  const others = idea.topics.filter((one) => one !== topic);
  return { ...idea, topics: isChosen ? [...others, topic] : others };
};

/** What the form keeps: one idea. */
export const ideaTool: Tool<Idea> = {
  name: 'idea',
  version: 1,
  decode,
  migrations: new Map(),
  empty: EMPTY,
  count: (idea) => IDEA_FIELDS.filter(({ name }) => idea[name].trim() !== '').length + (idea.topics.length > 0 ? 1 : 0),
  merge: (own, added) =>
    IDEA_FIELDS.reduce<Idea>(
      (idea, field) => withIdeaText(idea, field, joinTexts(own[field.name], added[field.name], betweenIn(field))),
      { ...own, topics: [...new Set([...own.topics, ...added.topics])] },
    ),
};
