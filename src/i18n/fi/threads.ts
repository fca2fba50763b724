import { counted } from '../count.ts';

const points = counted('fi', 'piste', 'pistettä');
const practices = counted('fi', 'käytäntö', 'käytäntöä');

/** From ideas to funded projects and on to practices. */
export const threads = {
  lead: 'AMIF-ideahaun hankeideat ja niiden rinnalla rahoitetut hankkeet ja kuntien käytännöt, jotka vastaavat samaan tarpeeseen, sekä perustelu jokaiselle yhteydelle.',
  description:
    'Hankeideoiden yhteydet rahoitettuihin hankkeisiin ja käytäntöihin: jokaisen perustelu ja vahvuus teeman, kohderyhmän, paikan ja organisaation mukaan.',
  caution:
    'Mikään lähde ei kerro, että hanke olisi syntynyt jostakin näistä ideoista. Yhteys kertoo vain, mitä niissä on samaa. AMIF-hankkeet alkoivat vuosia ideoiden jälkeen. Käytännöt ja ESR-hanke ovat samalta ajalta kuin ideat.',
  toProjects: 'Rahoitetut hankkeet',
  toPractices: 'Käytännöt',
  onwards: 'Käytännöt, joissa on samaa kuin hankkeessa',
  beside: {
    heading: 'Hankkeista käytäntöihin',
    lead: 'Hankkeet, joilla ei ole yhteyttä yhteenkään ideaan, ja käytännöt, joissa on niiden kanssa samaa.',
  },
  strengths: { strong: 'vahva yhteys', clear: 'selvä yhteys', faint: 'heikko yhteys' },
  table: {
    heading: 'Miten vahvuus lasketaan',
    lead: 'Yhteys saa pisteitä perusteistaan. Eniten painavat Kotoatlaksen toimituksen tekemä vertailu ja se, että lähde itse sanoo yhteyden: ilman niitä yhteys ei ole koskaan vahva.',
    reason: 'Peruste',
    points: 'Pisteitä',
    most: (count: number) => `enintään ${count}`,
    reasons: {
      source: 'Lähde itse sanoo yhteyden',
      comparison: 'Toimitus on verrannut tekstejä',
      theme: 'Jokainen yhteinen teema',
      group: 'Jokainen yhteinen varsinainen kohderyhmä',
      place: 'Sama paikka',
      organisation: 'Sama organisaatio',
    },
    scale: (strength: string, from: number) => `${strength}: vähintään ${points(from)}`,
    limits: (ideas: number, projects: number) =>
      `Ideasta näytetään enintään ${counted('fi', 'hanke', 'hanketta')(ideas)} ja ${practices(ideas)}, hankkeesta enintään ${practices(projects)}. Heikko yhteys näytetään vain, jos toimitus on kirjannut sen.`,
  },
  fromIdea: (title: string) => `Idean ${title} yhteydet`,
  answers: {
    heading: 'Mikä vastaa samaan tarpeeseen?',
    lead: 'Rahoitetut hankkeet ja käytännöt, joiden tekstissä Kotoatlaksen toimitus on nähnyt saman tarpeen tai työtavan kuin ideassa.',
    toThread: 'Idean kaikki yhteydet',
  },
} as const;
