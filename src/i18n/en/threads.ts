import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

const points = counted('en', 'point', 'points');

/** From ideas to funded projects and on to practices. */
export const threads: Strings['threads'] = {
  lead: 'From the ideas of 2017 to funded projects and municipal practices: which of them address the same need, and why we say so.',
  description:
    'From project ideas to funded projects and practices: the reason and the strength of each link by theme, target group, place and organisation.',
  caution:
    'No source says that a project grew out of any of these ideas. A thread shows what they have in common. The AMIF projects began years after the ideas. The practices and the ESF project are from the same time as the ideas.',
  toProjects: 'Funded projects',
  toPractices: 'Practices straight from the idea',
  onwards: 'From the project on to practices',
  beside: {
    heading: 'From project to practice',
    lead: 'Projects to which no thread leads from an idea, and the practices that have something in common with them.',
  },
  strengths: { strong: 'strong link', clear: 'clear link', faint: 'faint link' },
  table: {
    heading: 'How strength is counted',
    lead: 'A link gets points for its reasons. A curator’s comparison and a source’s own word count most: without them a link is never strong.',
    reason: 'Reason',
    points: 'Points',
    most: (count) => `at most ${count}`,
    reasons: {
      source: 'The source itself says so',
      comparison: 'A curator has compared the texts',
      theme: 'A theme in common, each',
      group: 'A direct target group in common, each',
      place: 'The same place',
      organisation: 'The same organisation',
    },
    scale: (strength, from) => `${strength}: at least ${points(from)}`,
    limits: (ideas, projects) =>
      `From an idea at most ${ideas} projects and ${ideas} practices are shown, from a project at most ${projects} practices. A faint link is shown only where a curator has recorded it.`,
  },
  fromIdea: (title) => `The thread from the idea ${title}`,
  answers: {
    heading: 'What addresses the same need?',
    lead: 'Funded projects and practices in whose text a curator saw the same need or way of working as in the idea.',
    toThread: 'The whole thread',
  },
};
