import { counted } from '../count.ts';
import { terms } from './terms.ts';
import { name as siteName, nameOf } from '../../site-config.ts';

const practices = counted('fi', 'käytäntö', 'käytäntöä');
const projects = counted('fi', 'hanke', 'hanketta');

/** The start page, the lists and the pages that gather records. */
export const browse = {
  counts: {
    record: counted('fi', 'kohde', 'kohdetta'),
    practice: practices,
    project: projects,
    idea: counted('fi', 'hankeidea', 'hankeideaa'),
    model: counted('fi', 'malli', 'mallia'),
    municipality: counted('fi', 'kunta', 'kuntaa'),
    organisation: counted('fi', 'organisaatio', 'organisaatiota'),
  },
  start: {
    title: 'Mitä Suomessa tehdään kotoutumisen hyväksi?',
    lead: `${siteName} kokoaa yhteen kuntien ja järjestöjen käytäntöjä, EU-rahoitettuja hankkeita ja hankeideoita, jotka koskevat kotoutumista, vastaanottoa, turvapaikkamenettelyä ja paluuta.`,
    description:
      'Kuntien käytäntöjä, EU-rahoitettuja hankkeita, hankeideoita ja yhteistyön malli. Aiheina kotoutuminen, vastaanotto, turvapaikkamenettely ja paluu.',
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
    lead: (count: number) => `${practices(count)}: ensin kunnat aakkosjärjestyksessä, sitten maakunnat.`,
    description: 'Kotoutumista edistäviä kuntien ja järjestöjen käytäntöjä paikkakunnittain.',
    jump: 'Siirry paikkaan',
    regional: 'Maakunnat',
    national: terms.wholeCountry,
    unknown: terms.noPlace,
  },
  ideas: {
    lead: 'Ideat, joille haettiin kumppaneita ja rahoitusta. Ideasta ei voi päätellä, toteutuiko se.',
    description: 'Hankeideat, joille haettiin kumppaneita: tarve, kohderyhmä, alue ja etsityt kumppanit.',
  },
  models: {
    lead: 'Työväline, joka näyttää, mitä viranomaiset ja järjestöt kotoutumisen alkuvaiheessa tekevät, ja selkeyttää rooleja.',
    description:
      'Kotoutumistarjotin: työväline, josta näkyy, mitä viranomaiset ja järjestöt kotoutumisen alkuvaiheessa tekevät.',
  },
  municipalities: {
    lead: 'Kunnat, joista aineistossa kerrotaan, maakunnittain. Luku kertoo, kuinka monta kohdetta eli käytäntöä, hanketta tai ideaa kunnassa on.',
    description: 'Kunnat, joiden kotoutumistyöstä aineisto kertoo, maakunnittain.',
  },
  regions: {
    lead: 'Maakunnat, joista aineistossa kerrotaan. Luku kertoo, kuinka monta käytäntöä, hanketta ja ideaa maakunnassa ja sen kunnissa on.',
    description: 'Maakunnat, joiden kotoutumistyöstä aineisto kertoo.',
  },
  organisations: {
    lead: 'Organisaatiot, jotka lähteet nimeävät: kunnat, viranomaiset, järjestöt, oppilaitokset ja muut.',
    description:
      'Organisaatiot, jotka toteuttavat tai rahoittavat aineiston käytäntöjä ja hankkeita tai ovat niissä mukana.',
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
    lead: 'Mitä käytännöt, hankkeet ja ideat koskevat. Samalla kohteella voi olla useita teemoja.',
    description: 'Käytäntöjen, hankkeiden ja ideoiden teemat neuvonnasta työhön, osallisuuteen ja paluuseen.',
  },
  targetGroups: {
    lead: 'Kenelle työ on tarkoitettu. Varsinainen kohderyhmä osallistuu itse, välillinen hyötyy muiden kautta.',
    description: 'Kohderyhmät oikeudellisen aseman ja elämäntilanteen mukaan sekä ne, joiden työtapa muuttuu.',
    axes: { status: 'Oikeudellinen asema', situation: 'Elämäntilanne', audience: 'Kenen työtapa muuttuu' },
  },
  place: {
    inRegion: 'Maakunta',
    regionBefore: (day: string) => `Maakunta ennen ${day}:`,
    municipalitiesOf: 'Maakunnan kunnat',
    doneHere: 'Mitä täällä tehdään',
    mentionedHere: 'Vain mainittu',
    wholeRegion: 'Koko maakunnassa',
    inMunicipalities: 'Maakunnan kunnissa',
    description: (place: string) => `${place}: käytännöt, hankkeet ja ideat.`,
  },
  organisation: {
    type: terms.type,
    otherNames: 'Muut nimet ja kirjoitusasut',
    translated: (name: string) => `Nimi on ${nameOf.fi} oma käännös. Suomeksi: ${name}.`,
    description: (name: string) => `${name}: käytännöt ja hankkeet, joissa organisaatio on mukana.`,
  },
  theme: {
    description: (label: string) => `Käytännöt, hankkeet ja ideat, joiden teema on ${label.toLocaleLowerCase('fi')}.`,
  },
  targetGroup: {
    direct: terms.direct,
    indirect: terms.indirect,
    description: (label: string) =>
      `Käytännöt, hankkeet ja ideat, joiden kohderyhmä on ${label.toLocaleLowerCase('fi')}.`,
  },
  alike: 'Katso myös',
} as const;
