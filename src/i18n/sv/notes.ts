import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

const records = counted('sv', 'post', 'poster');

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
    heading: 'Vad som har ändrats',
    inText: 'Texten nämner sådant som har ändrats efter källan:',
    lead: (count) =>
      `${count} saker som har ändrats sedan källorna publicerades: organisationer, myndigheter, lagar och tjänster. De nyaste står först.`,
    description:
      'Vilken organisation, myndighet, lag eller tjänst som har ändrats efter källorna, när och med stöd av vilken lag.',
    inForce: 'Gäller från',
    since: (date) => `från ${date}`,
  },
  references: 'Källor',
  usedOn: (count) => `Förekommer i ${records(count)}`,
};
