import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

const records = counted('en', 'entry', 'entries');

/** The glossary and what has changed since the sources: on the page of a record and on pages of their own. */
export const notes: Strings['notes'] = {
  terms: {
    heading: 'Glossary',
    lead: (count) =>
      `Terms of integration work in English, Finnish and Swedish, ${count} in all. The definitions were written for this site.`,
    description:
      'Glossary of integration work in Finland: terms in English, Finnish and Swedish, definitions, and the act or authority each term comes from.',
    inLanguage: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
    letters: 'Go to letter',
    also: 'Also',
    basis: 'Basis',
  },
  changes: {
    heading: 'What has changed',
    inText: 'This is how things stand now:',
    lead: (count) =>
      `Things that changed while the sources were being written or since, or that have been announced to change, ${count} in all: bodies, offices, acts and services. Newest first.`,
    description: 'Which organisation, office, act or service has changed since the sources, when and by which act.',
    when: 'When',
    since: (date) => `since ${date}`,
    seen: (date) => `by ${date}`,
    expected: (date, lookedUp) => `as known on ${lookedUp}: due to come into force on ${date}`,
    wasExpected: (date, lookedUp) => `was to come into force on ${date}; last looked up on ${lookedUp}`,
  },
  references: 'Sources',
  usedOn: (count) => `Used in ${records(count)}`,
};
