/** The columns of the table of ideas. */
export const COLUMNS = [
  'name',
  'topics',
  'need',
  'information',
  'targetGroup',
  'area',
  'partnersSought',
  'partnership',
  'contact',
] as const;
export type Column = (typeof COLUMNS)[number];

/** How the headers of the three languages name them. */
const LABELS: Readonly<Record<Column, RegExp>> = {
  name: /^(?:(?:hanke)?idean nimi|idéns namn|name of the idea)/iu,
  topics: /aihe|ämne|topic/iu,
  need: /^(?:kehittämistar|utvecklingsbehov|need for)/iu,
  information: /^(?:lisätie|tilläggsuppgift|ytterligare|further information|more information)/iu,
  targetGroup: /kohderyhm|målgrupp|target group/iu,
  area: /koh(?:de|e)alue|målområde|target area/iu,
  partnersSought: /^(?:haemme|haetaan|vi söker|we are looking)/iu,
  partnership:
    /^(?:nykyiset kumppanit|nuvarande partner|partners so far|meillä on|vi har|we (?:already )?have|we already)/iu,
  contact: /^(?:yhteystie|kontaktuppgift|contact details)/iu,
};

/** A running number may have a header of its own. */
const NUMBER = /^(?:nro|n:o|nr|no|numero|nummer|number|#)\.?$/iu;

/** The columns of a header row by their labels; `undefined` for a label that names none. */
export const columnsOf = (labels: readonly string[]): (Column | undefined)[] =>
  labels.map((label) => COLUMNS.find((column) => LABELS[column].test(label)));

/** The labels without that of the running number. */
export const withoutNumber = (labels: readonly string[]): readonly string[] =>
  NUMBER.test(labels[0] ?? '') ? labels.slice(1) : labels;
