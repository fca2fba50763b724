import type { Strings } from '../strings.ts';

/** The four ways from the start page, each for a reader with a question. */
export const start: Strings['start'] = {
  pathsHeading: 'Where would you like to start?',
  paths: {
    coordinator: {
      who: 'You plan integration work in a municipality',
      question: 'What have municipalities like ours done?',
      links: {
        map: 'Practices on the map',
        groups: 'The work by target group',
        guidance: 'Practices in advice and guidance',
        transfer: 'Would this work here?',
        tray: 'The integration tray for a local workshop',
      },
    },
    writer: {
      who: 'You are writing a project application',
      question: 'What has been funded, for whom and with how much?',
      links: {
        funded: 'Funded projects as a table',
        partners: 'Organisations that have taken part',
        ideas: 'Ideas for which partners were sought',
        threads: 'From ideas to projects',
        wording: 'The terms of the field and their definitions',
      },
    },
    funder: {
      who: 'You fund or steer the work',
      question: 'What has EU support been granted for, and what ends soon?',
      links: {
        money: 'What EU support has been granted for',
        ending: 'Current projects by end date',
        largest: 'Projects by support, largest first',
        gaps: 'Gaps and overlaps',
      },
    },
    researcher: {
      who: 'You do research or write on the subject',
      question: 'Where do the facts come from, and how are they cited?',
      links: {
        method: 'Sources and method',
        data: 'The facts of the entries as data (JSON, CSV)',
        changes: 'What has changed since the sources',
        search: 'How the search works',
      },
    },
  },
  mostPages: 'Most entries',
  allThemes: 'The themes explained',
};
