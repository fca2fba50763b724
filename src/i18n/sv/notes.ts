import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

const records = counted('sv', 'post', 'poster');

/** The glossary and what has changed since the sources: on the page of a record and on pages of their own. */
export const notes: Strings['notes'] = {
  terms: {
    heading: 'Ordlista',
    lead: (count) =>
      `Termer inom integrationsarbetet på svenska, finska och engelska, sammanlagt ${count}. Definitionerna är skrivna för den här webbplatsen.`,
    description:
      'Ordlista för integrationsarbetet: termer på svenska, finska och engelska, definitioner samt den lag eller myndighet som termen kommer från.',
    inLanguage: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
    letters: 'Gå till bokstav',
    also: 'Även',
    basis: 'Grund',
  },
  changes: {
    heading: 'Vad har ändrats',
    inText: 'Så här är det nu:',
    lead: (count) =>
      `Saker som har ändrats medan källorna skrevs eller efter det, eller som enligt uppgift ska ändras, sammanlagt ${count}: aktörer, myndigheter, lagar och tjänster. De nyaste först.`,
    description:
      'Vilken organisation, myndighet, lag eller tjänst som har ändrats efter källorna, när och med stöd av vilken lag.',
    when: 'Tidpunkt',
    since: (date) => `från ${date}`,
    seen: (date) => `senast ${date}`,
    expected: (date, lookedUp) => `enligt uppgift ${lookedUp}: avses träda i kraft ${date}`,
    wasExpected: (date, lookedUp) => `skulle träda i kraft ${date}; senast kontrollerat ${lookedUp}`,
  },
  references: 'Källor',
  usedOn: (count) => `Förekommer i ${records(count)}`,
};
