import { counted } from '../count.ts';

const records = counted('fi', 'kohteessa', 'kohteessa');

/** The glossary and what has changed since the sources: on the page of a record and on pages of their own. */
export const notes = {
  terms: {
    heading: 'Sanasto',
    lead: (count: string) =>
      `${count} kotoutumistyön termiä suomeksi, ruotsiksi ja englanniksi. Määritelmät on kirjoitettu tätä sivustoa varten.`,
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
    inText: 'Tekstissä mainitaan asioita, jotka ovat muuttuneet lähteen jälkeen:',
    lead: (count: string) =>
      `${count} asiaa, jotka ovat muuttuneet lähteiden julkaisun jälkeen: organisaatioita, virastoja, lakeja ja palveluja. Uusin on ensin.`,
    description:
      'Mikä organisaatio, virasto, laki tai palvelu on muuttunut lähteiden jälkeen, milloin ja minkä lain nojalla.',
    inForce: 'Voimassa alkaen',
    since: (date: string) => `${date} alkaen`,
  },
  references: 'Lähteet',
  usedOn: (count: number) => `Esiintyy ${records(count)}`,
} as const;
