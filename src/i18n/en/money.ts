import type { Strings } from '../strings.ts';

/** The page on what the EU support went to. */
export const money: Strings['money'] = {
  title: 'What EU support has been granted for',
  description: 'EU support granted to AMIF projects by specific objective, beneficiary, theme and starting year.',
  lead: (count, money) =>
    `${count}: EU support of ${money} has been granted in all. This is how the support is divided.`,
  limits: 'What the figures do not tell you',
  limitsList: [
    'The support has been granted. The source does not say how much of it has been spent.',
    'The figures cover EU support only. Other funding of the projects is left out.',
    'The totals cover the projects on the fund’s own list, not all funding in the field in Finland.',
    'The amount of support does not tell you what the work achieved.',
  ],
  byType: 'By type of beneficiary',
  type: 'Type of beneficiary',
  typeNote:
    'Shows what types of organisation have been granted support. Does not show how it is divided among a project’s partners. A project with two types of beneficiary is counted under both.',
  byYear: 'By starting year',
  year: 'Starting year',
  yearNote:
    'Shows how much support has been granted to the projects that start in each year. Does not show in which year the money is spent: a project often runs for several years.',
  list: 'The projects behind the totals',
};
