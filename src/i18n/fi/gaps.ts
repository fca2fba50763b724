import { counted } from '../count.ts';
import { terms } from './terms.ts';

const practices = counted('fi', 'käytäntö', 'käytäntöä');
const projects = counted('fi', 'hanke', 'hanketta');

/** Where there is much and where there is nothing: themes by target groups and by regions. */
export const gaps = {
  lead: 'Mitä teemoja, kohderyhmiä ja maakuntia käytännöt, hankkeet ja EU-tuki koskevat ja mistä aineisto ei kerro mitään.',
  description:
    'Teemat kohderyhmittäin ja maakunnittain: käytäntöjen ja hankkeiden määrä sekä EU-tuki jokaisessa ruudussa, linkkeinä luetteloihin.',
  groups: {
    heading: 'Teemat ja kohderyhmät',
    captions: {
      status: 'Teemat ja oikeudellinen asema',
      situation: 'Teemat ja elämäntilanne',
      audience: 'Teemat ja ne, joiden työtapa muuttuu',
    },
  },
  regions: { heading: 'Teemat ja maakunnat', caption: 'Teemat maakunnittain' },
  theme: terms.theme,
  key: {
    heading: 'Näin taulukkoa luetaan',
    practice: 'käytäntöjä, linkki luetteloon',
    project: 'hankkeita, linkki luetteloon tai hakuun',
    euro: 'hankkeiden EU-tuki, tuhatta euroa',
    none: 'ei yhtään',
    shade: 'Mitä tummempi ruutu, sitä enemmän käytäntöjä ja hankkeita yhteensä: 1, 2–3, 4–6, vähintään 7.',
    scroll: 'Leveää taulukkoa voi vierittää sivusuunnassa.',
  },
  practices,
  projects,
  thousands: (amount: string) => `${amount} ${amount === '1' ? 'tuhat' : 'tuhatta'} euroa`,
  none: 'ei yhtään',
  size: (cells: number, empty: number, single: number) =>
    `Ruutuja: ${cells}. Tyhjiä: ${empty}. Vain yksi käytäntö tai hanke: ${single}.`,
  limits: {
    heading: 'Mitä luvut eivät kerro',
    small: (practiceCount: number, projectCount: number) =>
      `Luvut ovat pieniä: ${practices(practiceCount)} ja ${projects(projectCount)}. Tyhjä ruutu kertoo, ettei näissä lähteissä puhuta asiasta. Se ei tarkoita, ettei työtä tehdä.`,
    items: [
      'Käytännöt ovat vuoden 2017 julkaisusta ja AMIF-hankkeet yhden päivän luettelosta. Muita rahastoja ja vuosia ei ole mukana, paitsi yksi ESR-hanke.',
      `Tuensaajan kotipaikka ei kerro, missä rahalla tehdään työtä. Hanke on maakunnassa vain, jos lähde kertoo sen toimivan siellä tai jossakin sen kunnista. Jos alue on lähteen jälkeen siirtynyt toiseen maakuntaan, siitä kerrotaan hankkeen omalla sivulla. Muut hankkeet ovat sarakkeissa ”${terms.wholeCountry}” ja ”${terms.noPlace}”.`,
      'Hankkeella tai käytännöllä voi olla monta teemaa, kohderyhmää ja maakuntaa. Silloin se on monessa ruudussa koko EU-tuellaan, joten ruutuja ei voi laskea yhteen.',
      'Mukana ovat sekä varsinaiset että välilliset kohderyhmät.',
      'Summissa on vain EU:n tuki AMIF-hankkeille. ESR-hankkeen tuessa on mukana valtion osuus, joten sitä ei ole laskettu mukaan.',
    ],
  },
} as const;
