/** Relations between records: what each end of a relation says, and what it rests on. */
export const relations = {
  /** `from`: the page is that of the record that stands first in "A continues B". */
  kinds: {
    continues: { from: 'jatkaa tätä', to: 'jatkuu täällä' },
    'part-of': { from: 'osa tätä', to: 'sisältää tämän' },
    names: { from: 'mainitsee tämän', to: 'mainitaan täällä' },
    'example-of': { from: 'esimerkki tästä', to: 'esimerkki' },
    'same-service': { from: 'sama palvelu muualla', to: 'sama palvelu muualla' },
    'same-method': { from: 'sama työtapa', to: 'sama työtapa' },
    'same-need': { from: 'vastaa samaan tarpeeseen', to: 'vastaa samaan tarpeeseen' },
    'same-actor': { from: 'sama organisaatio, sama teema', to: 'sama organisaatio, sama teema' },
  },
  grounds: {
    source: (lines: string) => `lähde sanoo sen, tekstimme ${lines}`,
    comparison: (lines: string) => `vertailimme tekstejämme: ${lines}`,
  },
  lines: { one: (line: string) => `rivi ${line}`, many: (lines: string) => `rivit ${lines}` },
  elsewhere: (lines: string) => `${lines} toisesta lähteestä`,
  comparisonNote: 'Vertailu kertoo, mikä on samaa, ei sitä, että toinen olisi syntynyt toisesta.',
} as const;
