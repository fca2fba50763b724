import type { Strings } from '../strings.ts';

/** The cooperation tray. */
export const tray: Strings['tray'] = {
  heading: 'The integration tray',
  caption:
    'The tray is filled in together: at the top the work of the authority step by step, below it the activities of organisations in three columns.',
  fields: 'Details of the tray',
  authorities: 'Authorities',
  authorityRoles: 'Tasks of the authority',
  steps: 'Steps of the authority',
  exchange: 'Between the parties',
  organisations: 'Non-governmental organisations',
  organisationRoles: 'Tasks of the organisation',
  columns: 'Columns of the organisations',
  basics: 'Common ground',
  examples: 'Worked examples',
  example: (number) => `Example ${number}`,
  activities: 'Activities',
  wishes: 'Wishes',
  library: 'Library',
};
