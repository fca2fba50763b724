import type { FactName } from '../kit/client/fact-rows.ts';

/**
 * What a sheet asks, in its order: the six criteria of a good practice that Finland's integration services use
 * (kotoutuminen.fi, "Hyvät käytännöt"), then what decides whether work can be carried over to another place.
 * The four groups of the second part are those of the research on transferability (people, surroundings,
 * carrying out, support); the questions are ours. `facts` names what the collection can tell beside a question.
 */
export const QUESTIONS = [
  { id: 'goal', part: 'criteria', facts: ['themes'] },
  { id: 'client', part: 'criteria', facts: ['forWhom', 'languages'] },
  { id: 'situation', part: 'criteria', facts: ['where'] },
  { id: 'effect', part: 'criteria', facts: ['figures'] },
  { id: 'model', part: 'criteria', facts: [] },
  { id: 'general', part: 'criteria', facts: [] },
  { id: 'group', part: 'people', facts: ['forWhom', 'indirectly'] },
  { id: 'reach', part: 'people', facts: ['languages'] },
  { id: 'place', part: 'surroundings', facts: ['where'] },
  { id: 'change', part: 'surroundings', facts: ['source'] },
  { id: 'staff', part: 'carrying-out', facts: ['who'] },
  { id: 'means', part: 'carrying-out', facts: ['money', 'time'] },
  { id: 'backing', part: 'support', facts: [] },
  { id: 'follow', part: 'support', facts: [] },
] as const satisfies readonly { id: string; part: string; facts: readonly FactName[] }[];

export type Question = (typeof QUESTIONS)[number];
export type QuestionId = Question['id'];
export type Part = Question['part'];

export const QUESTION_IDS: readonly QuestionId[] = QUESTIONS.map(({ id }) => id);

/** The parts in their order, each once. */
export const PARTS: readonly Part[] = [...new Set(QUESTIONS.map(({ part }) => part))];
