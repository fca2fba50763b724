import type { Strings } from '../strings.ts';

/** The cooperation tray. */
export const tray: Strings['tray'] = {
  heading: 'Integrationsbrickan',
  caption:
    'Överst på brickan finns myndighetens arbete steg för steg och nedanför frivilligorganisationernas verksamhet i tre kolumner.',
  authorities: 'Myndigheter',
  exchange: 'Mellan myndigheter och frivilligorganisationer',
  organisations: 'Frivilligorganisationer',
  basics: 'Grundinformation och tjänster i början',
  examples: 'Ifyllda exempel',
  example: (number) => `Exempel ${number}`,
  activities: 'Verksamhet',
  wishes: 'Önskemål',
  library: 'Bibliotek',
};
