/** The cooperation tray. */
export const tray = {
  heading: 'Kotoutumistarjotin',
  caption:
    'Tarjottimen yläosassa on viranomaisen työ vaiheittain ja alaosassa järjestöjen toiminta kolmessa sarakkeessa.',
  fields: 'Tarjottimen tiedot',
  authorities: 'Viranomaiset',
  exchange: 'Viranomaisten ja järjestöjen välillä',
  organisations: 'Järjestöt',
  columns: 'Järjestöjen sarakkeet',
  basics: 'Perustiedot ja alkuvaiheen palvelut',
  examples: 'Täytetyt esimerkit',
  example: (number: string) => `Esimerkki ${number}`,
  activities: 'Toiminta',
  wishes: 'Toiveet',
  library: 'Kirjasto',
} as const;
