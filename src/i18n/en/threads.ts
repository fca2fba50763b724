import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

const points = counted('en', 'point', 'points');
const practices = counted('en', 'practice', 'practices');

/** From ideas to funded projects and on to practices. */
export const threads: Strings['threads'] = {
  lead: 'The project ideas from the AMIF fund’s search for ideas and, beside them, the funded projects and municipal practices that address the same need, with a reason for each link.',
  description:
    'How the project ideas are linked to funded projects and practices: the reason for each link and its strength by theme, target group, place and organisation.',
  caution:
    'No source says that a project grew out of any of these ideas. A link shows only what they have in common. The AMIF projects began years after the ideas. The practices and the ESF project are from the same time as the ideas.',
  toProjects: 'Funded projects',
  toPractices: 'Practices',
  onwards: 'Practices that have something in common with the project',
  beside: {
    heading: 'From projects to practices',
    lead: 'Projects that are not linked to any idea, and the practices that have something in common with them.',
  },
  strengths: { strong: 'strong link', clear: 'clear link', faint: 'weak link' },
  table: {
    heading: 'How strength is worked out',
    lead: 'A link gets points for its reasons. A comparison made by the editors of Kotoatlas and a statement in the source itself count most: without one of them a link is never strong.',
    reason: 'Reason',
    points: 'Points',
    most: (count) => `at most ${count}`,
    reasons: {
      source: 'The source itself says so',
      comparison: 'The editors have compared the texts',
      theme: 'Each theme in common',
      group: 'Each direct target group in common',
      place: 'The same place',
      organisation: 'The same organisation',
    },
    scale: (strength, from) => `${strength}: at least ${points(from)}`,
    limits: (ideas, projects) =>
      `For an idea at most ${counted('en', 'project', 'projects')(ideas)} and ${practices(ideas)} are shown, for a project at most ${practices(projects)}. A weak link is shown only if the editors have recorded it.`,
  },
  fromIdea: (title) => `Links of the idea ${title}`,
  answers: {
    heading: 'What addresses the same need?',
    lead: 'Funded projects and practices in whose text the editors of Kotoatlas have seen the same need or way of working as in the idea.',
    toThread: 'All links of the idea',
  },
};
