import { counted } from '../count.ts';

const points = counted('fi', 'piste', 'pistettä');

/** From ideas to funded projects and on to practices. */
export const threads = {
  lead: 'Vuoden 2017 ideoista rahoitettuihin hankkeisiin ja kuntien käytäntöihin: mitkä niistä vastaavat samaan tarpeeseen, ja miksi niin sanotaan.',
  description:
    'Hankeideoista rahoitettuihin hankkeisiin ja käytäntöihin: jokaisen yhteyden perustelu ja vahvuus teeman, kohderyhmän, paikan ja organisaation mukaan.',
  caution:
    'Mikään lähde ei kerro, että hanke olisi syntynyt jostakin näistä ideoista. Lanka näyttää, missä on samaa. AMIF-hankkeet alkoivat vuosia ideoiden jälkeen. Käytännöt ja ESR-hanke ovat samalta ajalta kuin ideat.',
  toProjects: 'Rahoitetut hankkeet',
  toPractices: 'Käytännöt suoraan ideasta',
  onwards: 'Hankkeesta edelleen käytäntöihin',
  beside: {
    heading: 'Hankkeesta käytäntöön',
    lead: 'Hankkeet, joihin ei kulje lankaa mistään ideasta, ja käytännöt, joissa on samaa.',
  },
  strengths: { strong: 'vahva yhteys', clear: 'selvä yhteys', faint: 'heikko yhteys' },
  table: {
    heading: 'Miten vahvuus lasketaan',
    lead: 'Yhteys saa pisteitä perusteistaan. Kuraattorin vertailu ja lähteen oma sana painavat eniten: ilman niitä yhteys ei ole koskaan vahva.',
    reason: 'Peruste',
    points: 'Pisteitä',
    most: (count: number) => `enintään ${count}`,
    reasons: {
      source: 'Lähde sanoo yhteyden itse',
      comparison: 'Kuraattori on verrannut tekstit',
      theme: 'Yhteinen teema, kustakin',
      group: 'Yhteinen suora kohderyhmä, kustakin',
      place: 'Sama paikka',
      organisation: 'Sama organisaatio',
    },
    scale: (strength: string, from: number) => `${strength}: vähintään ${points(from)}`,
    limits: (ideas: number, projects: number) =>
      `Ideasta näytetään enintään ${ideas} hanketta ja ${ideas} käytäntöä, hankkeesta enintään ${projects} käytäntöä. Heikko yhteys näytetään vain, jos kuraattori on sen kirjannut.`,
  },
  fromIdea: (title: string) => `Lanka ideasta ${title}`,
  answers: {
    heading: 'Mikä vastaa samaan tarpeeseen?',
    lead: 'Rahoitetut hankkeet ja käytännöt, joiden tekstissä kuraattori näki saman tarpeen tai työtavan kuin ideassa.',
    toThread: 'Koko lanka',
  },
} as const;
