import type { Lang } from './lang.ts';

/** What the project knows of a programme that funds projects. */
interface ProgrammeEntry {
  /** Its name for readers, with the abbreviation of each language. */
  names: Readonly<Record<Lang, string>>;
  /** The years for which the Union sets its money aside, as the regulations name them. */
  period: readonly [from: number, to: number];
  /** Whose money a sum of it is, in English, for machines. */
  funders: readonly string[];
  /** How documents of the three languages name it, in any inflection, letters of either case. */
  words: RegExp;
}

/**
 * Every programme that a project may belong to, in the order in which lists show them. A new programme is an entry
 * here; its specific objectives are entries of seeds/curation/objectives.yaml.
 */
export const PROGRAMMES = {
  AMIF: {
    names: {
      fi: 'Turvapaikka-, maahanmuutto- ja kotouttamisrahasto (AMIF)',
      sv: 'Asyl-, migrations- och integrationsfonden (AMIF)',
      en: 'Asylum, Migration and Integration Fund (AMIF)',
    },
    period: [2021, 2027],
    funders: ['Asylum, Migration and Integration Fund (AMIF)'],
    words:
      /(?<!\p{L})AMIF(?!\p{L})|turvapaikka-, maahanmuutto- ja koto|asyl-, migrations- och integrationsfond|asylum, migration and integration fund/iu,
  },
  ISF: {
    names: {
      fi: 'Sisäisen turvallisuuden rahasto (ISF)',
      sv: 'Fonden för inre säkerhet (ISF)',
      en: 'Internal Security Fund (ISF)',
    },
    period: [2021, 2027],
    funders: ['Internal Security Fund (ISF)'],
    words: /(?<!\p{L})ISF(?!\p{L})|sisäisen turvallisuuden rahasto|fonden för inre säkerhet|internal security fund/iu,
  },
  BMVI: {
    names: {
      fi: 'Rajaturvallisuuden ja viisumipolitiikan rahoitustukiväline (BMVI)',
      sv: 'Instrumentet för gränsförvaltning och viseringspolitik (BMVI)',
      en: 'Border Management and Visa Instrument (BMVI)',
    },
    period: [2021, 2027],
    funders: ['Border Management and Visa Instrument (BMVI)'],
    words:
      /(?<!\p{L})BMVI(?!\p{L})|rajaturvallisuuden ja viisumipolitiikan|gränsförvaltning och visering|border management and visa/iu,
  },
  ESF: {
    names: {
      fi: 'Euroopan sosiaalirahasto (ESR)',
      sv: 'Europeiska socialfonden (ESF)',
      en: 'European Social Fund (ESF)',
    },
    period: [2014, 2020],
    funders: ['European Social Fund (ESF)', 'State of Finland'],
    words:
      /(?<!\p{L})ES[RF](?![\p{L}+]|\s\+|\s?plus)|(?:euroopan sosiaalirahasto\p{Ll}{0,4}|europeiska socialfonden|european social fund)(?!\s?\+|\s(?:\(ES[RF]\+\)|plus))/iu,
  },
  'ESF-Plus': {
    names: {
      fi: 'Euroopan sosiaalirahasto plus (ESR+)',
      sv: 'Europeiska socialfonden plus (ESF+)',
      en: 'European Social Fund Plus (ESF+)',
    },
    period: [2021, 2027],
    funders: ['European Social Fund Plus (ESF+)', 'State of Finland'],
    words:
      /(?<!\p{L})ES[RF](?:\s?\+|\s?plus)|(?:euroopan sosiaalirahasto\p{Ll}{0,4}|europeiska socialfonden|european social fund)(?:\s?\+|\s(?:\(ES[RF]\+\)|plus))/iu,
  },
  ERDF: {
    names: {
      fi: 'Euroopan aluekehitysrahasto (EAKR)',
      sv: 'Europeiska regionala utvecklingsfonden (Eruf)',
      en: 'European Regional Development Fund (ERDF)',
    },
    period: [2014, 2027],
    funders: ['European Regional Development Fund (ERDF)', 'State of Finland'],
    words:
      /(?<!\p{L})(?:EAKR|ERUF|ERDF)(?!\p{L})|aluekehitysrahasto|regionala utvecklingsfond|regional development fund/iu,
  },
  JTF: {
    names: {
      fi: 'Oikeudenmukaisen siirtymän rahasto (JTF)',
      sv: 'Fonden för en rättvis omställning (FRO)',
      en: 'Just Transition Fund (JTF)',
    },
    period: [2021, 2027],
    funders: ['Just Transition Fund (JTF)', 'State of Finland'],
    words:
      /(?<!\p{L})JTF(?!\p{L})|oikeudenmukaisen siirtymän rahasto|fonden för en rättvis omställning|just transition fund/iu,
  },
} as const satisfies Record<string, ProgrammeEntry>;

export type Programme = keyof typeof PROGRAMMES;

const isProgramme = (key: string): key is Programme => key in PROGRAMMES;

/** Their ids, in the order of the table. */
export const PROGRAMME_IDS: readonly [Programme, ...Programme[]] = [
  'AMIF',
  ...Object.keys(PROGRAMMES)
    .filter(isProgramme)
    .filter((id) => id !== 'AMIF'),
];

/** The programmes that a text names, in the order of the table. */
export const programmesIn = (text: string): Programme[] =>
  PROGRAMME_IDS.filter((id) => PROGRAMMES[id].words.test(text));
