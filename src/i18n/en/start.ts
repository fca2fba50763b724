import type { Strings } from '../strings.ts';

/** The four ways from the start page, each for a reader with a question. */
export const start: Strings['start'] = {
  pathsHeading: 'Where would you like to start?',
  paths: {
    coordinator: {
      who: 'You plan integration work in a municipality',
      question: 'What have towns like ours done?',
      links: {
        map: 'Practices on the map',
        groups: 'The work by target group',
        guidance: 'Practices of guidance and counselling',
        transfer: 'Would a practice work here?',
        tray: 'The integration tray for a local workshop',
      },
    },
    writer: {
      who: 'You are writing a project application',
      question: 'What has been funded, for whom and with how much?',
      links: {
        funded: 'Funded projects as a table',
        partners: 'Organisations that have taken part',
        ideas: 'Ideas that looked for partners',
        threads: 'From ideas to projects and practices',
        wording: 'The terms of the field and their definitions',
      },
    },
    funder: {
      who: 'You fund or steer the work',
      question: 'What did the money go to, and what ends soon?',
      links: {
        money: 'What the money went to',
        ending: 'Current projects by end date',
        largest: 'Projects by support, largest first',
        gaps: 'Gaps and overlaps',
      },
    },
    researcher: {
      who: 'You study or report on the subject',
      question: 'Where do the facts come from, and how are they cited?',
      links: {
        method: 'Sources and method',
        data: 'The whole collection as data (JSON)',
        changes: 'What has changed since the sources',
        search: 'How the search works',
      },
    },
  },
  mostPages: 'Most pages',
  allThemes: 'The themes explained',
};
