import type { Strings } from '../strings.ts';

/** Relations between records: what each end of a relation says, and what it rests on. */
export const relations: Strings['relations'] = {
  kinds: {
    continues: { from: 'fortsätter detta', to: 'fortsätter här' },
    'part-of': { from: 'en del av detta', to: 'innehåller detta' },
    names: { from: 'nämner detta', to: 'nämns här' },
    'example-of': { from: 'ett exempel på detta', to: 'exempel' },
    'same-service': { from: 'samma tjänst på annan ort', to: 'samma tjänst på annan ort' },
    'same-method': { from: 'samma arbetssätt', to: 'samma arbetssätt' },
    'same-need': { from: 'svarar mot samma behov', to: 'svarar mot samma behov' },
    'same-actor': { from: 'samma organisation, samma tema', to: 'samma organisation, samma tema' },
  },
  grounds: {
    source: (lines) => `källan säger det, ${lines} i vår text`,
    comparison: (lines) => `vi jämförde våra texter: ${lines}`,
  },
  lines: { one: (line) => `rad ${line}`, many: (lines) => `raderna ${lines}` },
  elsewhere: (lines) => `${lines} i texten om den andra källan`,
  comparisonNote: 'En jämförelse visar vad som är gemensamt, inte att det ena bygger på det andra.',
};
