/** The licences under which an atlas may publish its texts and data. A new one is a row. */
export const LICENCES = {
  'CC BY 4.0': {
    url: 'https://creativecommons.org/licenses/by/4.0/',
    names: {
      fi: 'Creative Commons Nimeä 4.0',
      sv: 'Creative Commons Erkännande 4.0',
      en: 'Creative Commons Attribution 4.0',
    },
  },
  'CC BY-SA 4.0': {
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    names: {
      fi: 'Creative Commons Nimeä-JaaSamoin 4.0',
      sv: 'Creative Commons Erkännande-DelaLika 4.0',
      en: 'Creative Commons Attribution-ShareAlike 4.0',
    },
  },
} as const;
export type Licence = keyof typeof LICENCES;

export const LICENCE_NAMES = ['CC BY 4.0', 'CC BY-SA 4.0'] as const satisfies readonly Licence[];
