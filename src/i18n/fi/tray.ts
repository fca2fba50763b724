/** The cooperation tray. */
export const tray = {
  heading: 'Kotoutumistarjotin',
  caption:
    'Tarjotin täytetään yhdessä: ylhäällä viranomaisen työ vaiheittain, alempana järjestöjen toiminta kolmessa sarakkeessa.',
  fields: 'Tarjottimen tiedot',
  authorities: 'Viranomaiset',
  authorityRoles: 'Viranomaisen tehtävät',
  steps: 'Viranomaisen vaiheet',
  exchange: 'Toimijoiden välillä',
  organisations: 'Järjestöt',
  organisationRoles: 'Järjestön tehtävät',
  columns: 'Järjestöjen sarakkeet',
  basics: 'Yhteinen pohja',
  examples: 'Täytetyt esimerkit',
  example: (number: string) => `Esimerkki ${number}`,
  activities: 'Toiminta',
  wishes: 'Toiveet',
  library: 'Kirjasto',
} as const;
