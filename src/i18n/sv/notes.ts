import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

const pages = counted('sv', 'sida', 'sidor');

/** The glossary and what has changed since the sources: on the page of a record and on pages of their own. */
export const notes: Strings['notes'] = {
  terms: {
    heading: 'Ordlista',
    lead: (count) =>
      `${count} termer inom integrationsarbetet på svenska, finska och engelska. Definitionerna är skrivna för den här webbplatsen.`,
    description:
      'Ordlista för integrationsarbetet: termer på svenska, finska och engelska, definitioner samt den lag eller myndighet som termen kommer från.',
    inLanguage: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
    letters: 'Gå till bokstav',
    also: 'Även',
    basis: 'Grund',
  },
  changes: {
    heading: 'Vad har ändrats',
    inText: 'Det här nämns. Så här är läget nu:',
    lead: (count) =>
      `${count} saker som har ändrats medan källorna skrevs eller efter det, eller som enligt uppgift ska ändras: aktörer, myndigheter, lagar och tjänster. De nyaste först.`,
    description:
      'Ändringar i integrationsarbetet efter källorna: vilken aktör, myndighet, lag eller tjänst som byttes ut, när och med stöd av vilken lag.',
    when: 'Tidpunkt',
    since: (date) => `från ${date}`,
    seen: (date) => `senast ${date}`,
    expected: (date, lookedUp) => `enligt uppgift ${lookedUp}: avses träda i kraft ${date}`,
    wasExpected: (date, lookedUp) => `skulle träda i kraft ${date}; senast kontrollerat ${lookedUp}`,
  },
  references: 'Källor',
  usedOn: (count) => `Förekommer på ${pages(count)}`,
};
