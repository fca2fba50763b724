import { counted } from '../count.ts';

/** Sources and method. */
export const sources = {
  lead: 'Kaikki tiedot ovat julkisista asiakirjoista. Tässä kerrotaan, mistä ja miten ne on otettu.',
  description: 'Lähdeasiakirjat, niiden julkaisijat ja päiväykset, ja miten tiedot on muunnettu sivuiksi.',
  documents: 'Asiakirjat',
  publisher: 'Julkaisija',
  date: 'Päiväys',
  records: 'Sivuja',
  lines: 'Rivejä',
  linesInRecords: 'Sivuilla',
  linesInBackground: 'Taustassa',
  linesDropped: 'Jätetty pois',
  personsDropped: 'Henkilöitä poistettu',
  introduction: 'Asiakirjan johdanto',
  recordsOf: 'Asiakirjan sivut',
  kinds: {
    practices: 'Käytäntöjen kokoelma',
    'funded-projects': 'Luettelo rahoitetuista hankkeista',
    'esf-project': 'ESR-hankkeen kuvaus',
    ideas: 'Hankeideoiden luettelo',
    model: 'Malli',
  },
  method: {
    heading: 'Menetelmä',
    paragraphs: [
      'Jokainen asiakirja on kerrottu uudelleen omin sanoin. Rakenne, luvut, nimet ja järjestys ovat lähteen.',
      'Muunnin lukee asiakirjan rivi riviltä. Jokainen rivi kuuluu jollekin sivulle tai taustaan, tai se on jätetty pois syystä, joka kirjataan.',
      'Jokainen sivu kertoo, miltä riveiltä se on peräisin. Sivunumero on mukana, jos alkuperäisessä on sisällysluettelo.',
      'Painovirheet on korjattu näkyvästi. Epäselvä tieto on jätetty ennalleen ja merkitty.',
      'Puuttuva tieto ei ole nolla: sivulla lukee, ettei lähde kerro sitä.',
      'Yksityishenkilöiden nimet, sähköpostiosoitteet ja puhelinnumerot poistetaan muunnettaessa.',
      'Teemat, kohderyhmät, paikat ja organisaatiot on luokiteltu erikseen. Jos luokitus perustuu vain tekstin sanoihin, sivulla lukee niin.',
    ],
  },
  licence: {
    heading: 'Lisenssi',
    text: 'Sivuston tekstit saa käyttää lisenssillä CC BY 4.0 ja ohjelmakoodin lisenssillä MIT.',
    places: 'Paikkatiedot:',
    data: 'Aineisto koneluettavana (JSON)',
  },
  documentDescription: (title: string) =>
    `Lähdeasiakirja ${title}: julkaisija, päiväys, johdanto ja siitä tehdyt sivut.`,
  lineCount: counted('fi', 'rivi', 'riviä'),
} as const;
