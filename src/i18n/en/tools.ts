import type { Strings } from '../strings.ts';

/** The index of the tools: what each is for. A tool has an entry under `about`, by its section. */
export const tools: Strings['tools'] = {
  lead: 'Collect, compare and take it to the meeting. The tools need no account, and what you do stays in your own browser.',
  description:
    'Tools for planning integration work, without an account: shortlist, comparison, “Would this work here?”, integration tray and your own project idea.',
  about: {
    shortlist: 'Collect practices, projects and ideas, write notes, and print a briefing pack with citations.',
    compare:
      'Put 2–4 practices, projects or ideas side by side: for whom, where, by whom, money and time. Differences are marked.',
    transfer: 'Assess whether another municipality’s practice would work in yours, and print a memo for the decision.',
    tray: 'Fill in the integration tray, put the trays of the NGOs of one place side by side, and see gaps and overlaps.',
    idea: 'Write a project idea of your own: need, target group, area and partners. You get a text that you can send yourself.',
    tell: 'Tell of a practice of your organisation. The form shows what is missing and makes a file that you can send.',
    correct: 'Say what is wrong on a page and where it is right. You get a file that you can send.',
    kept: 'See what is kept in this browser, save it to a file, or delete it.',
  },
};
