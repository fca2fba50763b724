import type { Lang } from './lang.ts';

/** Something that a form of the structural funds counts, planned and realised. */
interface FormCount {
  /** What is counted, for readers; the state ("planned") follows it. */
  labels: Readonly<Record<Lang, string>>;
  /**
   * The whole heading of the part of the form, without its number and without words that only say that something is
   * counted ("lukumäärä", "yhteensä"). Another heading may have the same words about something else.
   */
  heading: RegExp;
}

/**
 * What the forms of the funds count: the ESF firms and persons that take part, the ERDF what comes of its projects. What is
 * not here is kept under the name that the form prints, as `other`; an entry gives it a name in three languages.
 */
export const FORM_COUNTS = {
  enterprises: {
    labels: { fi: 'Yrityksiä', sv: 'Företag', en: 'Enterprises' },
    heading:
      /^(?:osallistuv(?:at|ien) )?yrity(?:kset|sten)$|^(?:deltagande )?företag$|^(?:participating )?enterprises$/iu,
  },
  persons: {
    labels: { fi: 'Henkilöitä', sv: 'Personer', en: 'Persons' },
    heading: /^(?:osallistuv(?:at|ien) )?henkilö(?:t|iden)$|^(?:deltagande )?personer$|^(?:participating )?persons$/iu,
  },
  'new-enterprises': {
    labels: { fi: 'Uusia yrityksiä', sv: 'Nya företag', en: 'New enterprises' },
    heading: /^uu(?:det|sien) yrity(?:kset|sten)$|^nya företag$|^new enterprises$/iu,
  },
  'new-enterprises-of-women': {
    labels: {
      fi: 'Naisten perustamia uusia yrityksiä',
      sv: 'Nya företag grundade av kvinnor',
      en: 'New enterprises founded by women',
    },
    heading:
      /^(?:naisten (?:perustamat )?uudet yritykset|uudet (?:naisten perustamat yritykset|yritykset, naisten(?: perustamat)?))$|^nya företag(?: grundade av|,) kvinnor$|^new enterprises(?: founded by|,) women$/iu,
  },
  'new-jobs': {
    labels: { fi: 'Uusia työpaikkoja', sv: 'Nya arbetstillfällen', en: 'New jobs' },
    heading: /^uu(?:det|sien) työpai(?:kat|kkojen)$|^nya arbets(?:platser|tillfällen)$|^new jobs$/iu,
  },
  'new-jobs-of-women': {
    labels: { fi: 'Uusia työpaikkoja naisille', sv: 'Nya arbetstillfällen för kvinnor', en: 'New jobs for women' },
    heading:
      /^(?:naisten uudet työpaikat|uudet (?:naisten työpaikat|työpaikat, nais(?:et|ten)|työpaikat naisille))$|^nya arbets(?:platser|tillfällen)(?: för|,) kvinnor$|^new jobs(?: for|,) women$/iu,
  },
  'research-jobs': {
    labels: {
      fi: 'Uusia tutkimuksen ja kehityksen työpaikkoja',
      sv: 'Nya arbetstillfällen inom forskning och utveckling',
      en: 'New jobs in research and development',
    },
    heading:
      /^uudet (?:t&k|tki|tutkimus- ja kehittämis)-?\s?työpaikat$|^nya arbets(?:platser|tillfällen) inom (?:fou|forskning och utveckling)$|^new (?:r&d jobs|jobs in research and development)$/iu,
  },
  patents: {
    labels: { fi: 'Patentteja', sv: 'Patent', en: 'Patents' },
    heading: /^patent(?:it|tien)$|^patent$|^patents$/iu,
  },
} as const satisfies Record<string, FormCount>;

/** What is counted: an entry of the table. */
export type FormCountId = keyof typeof FORM_COUNTS;

const isFormCount = (key: string): key is FormCountId => key in FORM_COUNTS;

/** What a form counts that the table does not know: only its printed name tells. */
export const OTHER_COUNT = 'other' as const;

/** Their ids, in the order of the table, and the one for what it does not know. */
export const FORM_COUNT_IDS: readonly [typeof OTHER_COUNT, ...FormCountId[]] = [
  OTHER_COUNT,
  ...Object.keys(FORM_COUNTS).filter(isFormCount),
];

/** Words that say that something is counted, not what. */
const COUNTING =
  /(?:,| )\s?(?:yhteensä|sammanlagt|totalt|in total|total)$|\s(?:luku)?määrä$|^antal(?:et)? |^number of /giu;

/** What the heading of a part of the form counts: an entry of the table, or `other`. */
export function formCountOf(heading: string): FormCountId | typeof OTHER_COUNT {
  const bare = heading.trim().replace(COUNTING, '').replace(COUNTING, '');
  return (
    FORM_COUNT_IDS.filter((id) => id !== OTHER_COUNT).find((id) => FORM_COUNTS[id].heading.test(bare)) ?? OTHER_COUNT
  );
}
