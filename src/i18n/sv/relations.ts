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
    source: (lines) => `källan säger det, ${lines}`,
    comparison: (lines) => `vi jämförde texterna, ${lines}`,
  },
  lines: { one: (line) => `rad ${line} i vår text`, many: (lines) => `raderna ${lines} i vår text` },
  elsewhere: (lines) => `${lines} om den andra källan`,
  comparisonNote: 'En jämförelse visar vad som är gemensamt. Den påstår inte att det ena bygger på det andra.',
};
