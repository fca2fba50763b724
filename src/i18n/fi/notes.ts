import { counted } from '../count.ts';

const records = counted('fi', 'kohteessa', 'kohteessa');

/** The glossary and what has changed since the sources: on the page of a record and on pages of their own. */
export const notes = {
  terms: {
    heading: 'Sanasto',
    lead: (count: string) =>
      `Kotoutumistyön termit suomeksi, ruotsiksi ja englanniksi, yhteensä ${count}. Määritelmät on kirjoitettu tätä sivustoa varten.`,
    description:
      'Kotoutumistyön sanasto: termit suomeksi, ruotsiksi ja englanniksi, määritelmät sekä laki tai viranomainen, josta termi on peräisin.',
    /** Before what a term is called in another language. */
    inLanguage: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
    letters: 'Siirry kirjaimeen',
    also: 'Myös',
    basis: 'Perusta',
  },
  changes: {
    heading: 'Mitä on muuttunut',
    inText: 'Näin asia on nyt:',
    lead: (count: string) =>
      `Asiat, jotka ovat muuttuneet lähteiden teon aikaan tai sen jälkeen tai joiden on ilmoitettu muuttuvan, yhteensä ${count}: toimijat, virastot, lait ja palvelut. Uusin ensin.`,
    description:
      'Mikä organisaatio, virasto, laki tai palvelu on muuttunut lähteiden jälkeen, milloin ja minkä lain nojalla.',
    when: 'Ajankohta',
    since: (date: string) => `${date} alkaen`,
    /** Of a change of which nobody tells since when it holds: the day on which it was seen to hold. */
    seen: (date: string) => `viimeistään ${date}`,
    /** Of what is announced, before its day and after it. */
    expected: (date: string, lookedUp: string) => `${lookedUp} tiedossa: määrä tulla voimaan ${date}`,
    wasExpected: (date: string, lookedUp: string) =>
      `oli määrä tulla voimaan ${date}; tarkistettu viimeksi ${lookedUp}`,
  },
  references: 'Lähteet',
  usedOn: (count: number) => `Esiintyy ${records(count)}`,
} as const;
