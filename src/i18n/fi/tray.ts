/** The cooperation tray. */
export const tray = {
  heading: 'Kotoutumistarjotin',
  caption:
    'Tarjottimen yläosassa on viranomaisen työ vaiheittain ja alaosassa järjestöjen toiminta kolmessa sarakkeessa.',
  authorities: 'Viranomaiset',
  exchange: 'Viranomaisten ja järjestöjen välillä',
  organisations: 'Järjestöt',
  basics: 'Perustiedot ja alkuvaiheen palvelut',
  examples: 'Täytetyt esimerkit',
  example: (number: string) => `Esimerkki ${number}`,
  activities: 'Toiminta',
  wishes: 'Toiveet',
  library: 'Kirjasto',
} as const;
