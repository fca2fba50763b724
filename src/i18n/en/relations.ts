import type { Strings } from '../strings.ts';

/** Relations between records: what each end of a relation says, and what it rests on. */
export const relations: Strings['relations'] = {
  kinds: {
    continues: { from: 'continues this', to: 'continued here' },
    'part-of': { from: 'part of this', to: 'includes this' },
    names: { from: 'names this', to: 'named here' },
    'example-of': { from: 'an example of this', to: 'example' },
    'same-service': { from: 'same service elsewhere', to: 'same service elsewhere' },
    'same-method': { from: 'same way of working', to: 'same way of working' },
    'same-need': { from: 'addresses the same need', to: 'addresses the same need' },
    'same-actor': { from: 'same organisation, same theme', to: 'same organisation, same theme' },
  },
  grounds: {
    source: (lines) => `the source says so, ${lines} of our text`,
    comparison: (lines) => `we compared our texts: ${lines}`,
  },
  lines: { one: (line) => `line ${line}`, many: (lines) => `lines ${lines}` },
  elsewhere: (lines) => `${lines} of the text on the other source`,
  comparisonNote: 'A comparison shows what two texts have in common, not that one grew out of the other.',
};
