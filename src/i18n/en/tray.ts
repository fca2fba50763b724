import type { Strings } from '../strings.ts';

/** The cooperation tray. */
export const tray: Strings['tray'] = {
  heading: 'The integration tray',
  caption:
    'At the top of the tray is the work of the authority step by step, and below it the activities of NGOs in three columns.',
  authorities: 'Authorities',
  exchange: 'Between authorities and NGOs',
  organisations: 'NGOs',
  basics: 'Basic information and early services',
  examples: 'Filled-in examples',
  example: (number) => `Example ${number}`,
  activities: 'Activities',
  wishes: 'Wishes',
  library: 'Library',
};
