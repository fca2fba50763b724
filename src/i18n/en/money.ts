import type { Strings } from '../strings.ts';

/** The page on what the EU support went to. */
export const money: Strings['money'] = {
  title: 'What the money went to',
  description: 'EU support granted to AMIF projects by objective, beneficiary, theme and starting year.',
  lead: (count, money) => `${count} have been granted ${money} of EU support in all. This is how it is shared out.`,
  limits: 'What the figures do not tell',
  limitsList: [
    'The support has been granted. The source does not say how much of it has been spent.',
    'The figures cover EU support only. Other funding of the projects is left out.',
    'The sums cover the projects on the fund’s own list, not all money for integration work in Finland.',
    'Money does not tell what the work achieved.',
  ],
  byType: 'By kind of beneficiary',
  type: 'Kind of beneficiary',
  typeNote:
    'Shows what kinds of organisations have been granted support. Does not show how it is shared among a project’s partners. A project with two kinds of beneficiaries counts in both.',
  byYear: 'By starting year',
  year: 'Starting year',
  yearNote:
    'Shows how much support has been granted to the projects that start in each year. Does not show in which year the money is spent: a project often runs for several years.',
  list: 'The projects behind the sums',
};
