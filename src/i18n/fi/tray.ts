/** The cooperation tray. */
export const tray = {
  heading: 'Kotoutumistarjotin',
  caption:
    'Tarjottimen yläosassa on viranomaisen työ vaiheittain ja alaosassa järjestöjen toiminta kolmessa sarakkeessa.',
  fields: 'Tarjottimen tiedot',
  authorities: 'Viranomaiset',
  authorityRoles: 'Viranomaisen tehtävät',
  steps: 'Viranomaisen vaiheet',
  exchange: 'Viranomaisten ja järjestöjen välillä',
  organisations: 'Järjestöt',
  organisationRoles: 'Järjestön tehtävät',
  columns: 'Järjestöjen sarakkeet',
  basics: 'Perustiedot ja alkuvaiheen palvelut',
  examples: 'Täytetyt esimerkit',
  example: (number: string) => `Esimerkki ${number}`,
  activities: 'Toiminta',
  wishes: 'Toiveet',
  library: 'Kirjasto',
} as const;
