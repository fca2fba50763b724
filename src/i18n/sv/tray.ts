import type { Strings } from '../strings.ts';

/** The cooperation tray. */
export const tray: Strings['tray'] = {
  heading: 'Integrationsbrickan',
  caption:
    'Brickan fylls i tillsammans: överst myndighetens arbete steg för steg, nedanför organisationernas verksamhet i tre kolumner.',
  fields: 'Brickans uppgifter',
  authorities: 'Myndigheter',
  authorityRoles: 'Myndighetens uppgifter',
  steps: 'Myndighetens steg',
  exchange: 'Mellan aktörerna',
  organisations: 'Organisationer',
  organisationRoles: 'Organisationens uppgifter',
  columns: 'Organisationernas kolumner',
  basics: 'Gemensam grund',
  examples: 'Ifyllda exempel',
  example: (number) => `Exempel ${number}`,
  activities: 'Verksamhet',
  wishes: 'Önskemål',
  library: 'Bibliotek',
};
