import { counted } from '../count.ts';

const practices = counted('fi', 'käytäntö', 'käytäntöä');
const projects = counted('fi', 'hanke', 'hanketta');

/** The start page, the lists and the pages that gather records. */
export const browse = {
  counts: {
    record: counted('fi', 'sivu', 'sivua'),
    practice: practices,
    project: projects,
    idea: counted('fi', 'hankeidea', 'hankeideaa'),
    model: counted('fi', 'malli', 'mallia'),
    municipality: counted('fi', 'kunta', 'kuntaa'),
    organisation: counted('fi', 'organisaatio', 'organisaatiota'),
  },
  start: {
    title: 'Mitä Suomessa tehdään kotoutumisen hyväksi?',
    lead: 'Kotoatlas kokoaa yhteen kuntien ja järjestöjen käytännöt, EU-rahoitetut hankkeet ja hankeideat, jotka auttavat maahan muuttaneita kotoutumaan.',
    description:
      'Kuntien käytännöt, EU-rahoitetut hankkeet, hankeideat ja yhteistyön malli kotoutumisen tueksi: haku, teemat ja paikat.',
    searchLabel: 'Etsi käytäntöjä ja hankkeita',
    searchButton: 'Hae',
    inNumbers: 'Aineisto lukuina',
    euMoney: 'EU-tukea AMIF-hankkeille',
    themes: 'Teemat',
    places: 'Paikat',
    allPlaces: 'Kaikki kunnat ja maakunnat',
    endingSoon: 'Pian päättyvät hankkeet',
    allProjects: 'Kaikki hankkeet taulukkona',
    stateOn: (date: string) => `Tilanne ${date}.`,
  },
  practices: {
    lead: (count: number) => `${practices(count)} kunnittain aakkosjärjestyksessä, sitten maakunnittain.`,
    description: 'Kuntien ja järjestöjen kotouttamisen käytännöt paikkakunnittain.',
    jump: 'Siirry paikkaan',
    regional: 'Maakunnat',
    national: 'Koko maa',
    unknown: 'Ei paikkaa lähteessä',
  },
  ideas: {
    lead: 'Ideat, joille haettiin kumppaneita ja rahoitusta. Ideasta ei voi päätellä, toteutuiko se.',
    description: 'Hankeideat, joille haettiin kumppaneita: tarve, kohderyhmä, alue ja etsityt kumppanit.',
  },
  models: {
    lead: 'Työväline, jolla viranomaiset ja järjestöt sopivat yhteistyöstä.',
    description: 'Kotoutumistarjotin: työväline, jolla viranomaiset ja järjestöt sopivat kotoutumistyön jaosta.',
  },
  municipalities: {
    lead: 'Kunnat, joista aineistossa kerrotaan, maakunnittain. Luku kertoo, monellako sivulla työtä tehdään kunnassa.',
    description: 'Kunnat, joiden kotoutumistyöstä aineisto kertoo, maakunnittain.',
  },
  regions: {
    lead: 'Maakunnat, joista aineistossa kerrotaan. Luvussa ovat mukana maakunnan kunnat.',
    description: 'Maakunnat, joiden kotoutumistyöstä aineisto kertoo.',
  },
  organisations: {
    lead: 'Organisaatiot, jotka lähteet nimeävät: kunnat, viranomaiset, järjestöt, oppilaitokset ja muut.',
    description: 'Organisaatiot, jotka omistavat, toteuttavat tai rahoittavat kotoutumistyötä aineistossa.',
    types: {
      municipality: 'Kunnat ja kuntayhtymät',
      state: 'Valtion viranomaiset',
      ngo: 'Järjestöt',
      foundation: 'Säätiöt',
      parish: 'Seurakunnat',
      education: 'Oppilaitokset',
      company: 'Yritykset',
      network: 'Verkostot ja muut',
    },
  },
  themes: {
    lead: 'Mitä kotoutumistyö koskee. Samalla sivulla voi olla useita teemoja.',
    description: 'Kotoutumistyön teemat neuvonnasta työhön ja osallisuuteen.',
  },
  targetGroups: {
    lead: 'Kenelle työ on tarkoitettu. Suora kohderyhmä osallistuu itse, välillinen hyötyy muiden kautta.',
    description: 'Kotoutumistyön kohderyhmät oikeudellisen aseman, elämäntilanteen ja ammatin mukaan.',
    axes: { status: 'Oikeudellinen asema', situation: 'Elämäntilanne', audience: 'Kenen työtapa muuttuu' },
  },
  place: {
    inRegion: 'Maakunta',
    regionBefore: (day: string) => `Maakunta ennen ${day}:`,
    municipalitiesOf: 'Maakunnan kunnat',
    doneHere: 'Tehdään täällä',
    mentionedHere: 'Paikka mainitaan näissä',
    wholeRegion: 'Koko maakunnassa',
    inMunicipalities: 'Maakunnan kunnissa',
    description: (place: string) => `${place}: kotoutumisen käytännöt ja hankkeet.`,
  },
  organisation: {
    type: 'Tyyppi',
    otherNames: 'Muut nimet ja kirjoitusasut',
    translated: (name: string) => `Nimi on tämän sivuston käännös. Suomeksi: ${name}.`,
    description: (name: string) => `${name}: käytännöt ja hankkeet, joissa organisaatio on mukana.`,
  },
  theme: {
    description: (label: string) => `Käytännöt, hankkeet ja ideat, joiden teema on ${label.toLocaleLowerCase('fi')}.`,
  },
  targetGroup: {
    direct: 'Suora kohderyhmä',
    indirect: 'Välillinen kohderyhmä',
    description: (label: string) =>
      `Käytännöt, hankkeet ja ideat, joiden kohderyhmä on ${label.toLocaleLowerCase('fi')}.`,
  },
  alike: 'Katso myös',
} as const;
