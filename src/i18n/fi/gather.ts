import { counted } from '../count.ts';

/** What stands on a page that gathers records beside the records: numbers, money, map and neighbours. */
export const gather = {
  inNumbers: 'Lukuina',
  themes: 'Teemat',
  groups: 'Kohderyhmät',
  otherThemes: 'Muut teemat samoissa kohteissa',
  otherGroups: 'Muut kohderyhmät samoissa kohteissa',
  companions: 'Organisaatiot samoissa hankkeissa ja käytännöissä',
  otherMunicipalities: 'Maakunnan muut kunnat',
  filter: 'Rajaa käytäntöjä tarkemmin',
  support: {
    heading: 'EU-tuki',
    sum: (projects: number, money: string) => `EU-tukea ${money}, ${counted('fi', 'hanke', 'hanketta')(projects)}.`,
    organisation:
      'Näyttää tuen, joka on myönnetty hankkeille, joissa organisaatio on tuensaaja. Ei näytä, paljonko siitä jää organisaatiolle itselleen: lähde ei kerro, miten tuki jakautuu kumppaneille eikä paljonko siitä on käytetty.',
    theme:
      'Näyttää teeman hankkeille myönnetyn tuen. Hanke, jolla on muitakin teemoja, on mukana koko tuellaan, joten teemojen summia ei voi laskea yhteen.',
  },
  map: {
    municipality: (place: string) => `${place} Suomen kartalla`,
    region: (place: string) =>
      `${place} Suomen kartalla: pisteet ovat maakunnan kuntia, ympyrät kuntia, joissa tehdään työtä`,
    heading: 'Maakunnat kartalla',
    label: (place: string, count: number) => `${place} ${counted('fi', 'kohde', 'kohdetta')(count)}`,
    note: 'Nimi on maakunnan kuntien keskellä. Rajoja ei ole piirretty: avointa aineistoa niistä ei ollut käytettävissä.',
  },
} as const;
