import type { Strings } from '../strings.ts';

/** The four ways from the start page, each for a reader with a question. */
export const start: Strings['start'] = {
  pathsHeading: 'Var vill du börja?',
  paths: {
    coordinator: {
      who: 'Du planerar integrationsarbetet i en kommun',
      question: 'Vad har kommuner som vår gjort?',
      links: {
        map: 'Praxis på kartan',
        groups: 'Arbetet efter målgrupp',
        guidance: 'Praxis för rådgivning och handledning',
        transfer: 'Skulle en praxis fungera hos oss?',
        tray: 'Integrationsbrickan för en lokal verkstad',
      },
    },
    writer: {
      who: 'Du skriver en projektansökan',
      question: 'Vad har finansierats, för vem och med hur mycket?',
      links: {
        funded: 'Finansierade projekt som tabell',
        partners: 'Organisationer som har varit med',
        ideas: 'Idéer som sökte partner',
        threads: 'Från idéer till projekt och praxis',
        wording: 'Begreppen inom området och vad de betyder',
      },
    },
    funder: {
      who: 'Du finansierar eller styr arbetet',
      question: 'Vad gick pengarna till, och vad tar snart slut?',
      links: {
        money: 'Vad pengarna gick till',
        ending: 'Pågående projekt efter slutdatum',
        largest: 'Projekten efter stödets storlek',
        gaps: 'Luckor och överlappningar',
      },
    },
    researcher: {
      who: 'Du forskar eller skriver om ämnet',
      question: 'Varifrån kommer uppgifterna, och hur hänvisar man till dem?',
      links: {
        method: 'Källor och metod',
        data: 'Hela materialet i maskinläsbar form (JSON)',
        changes: 'Vad som har ändrats efter källorna',
        search: 'Så fungerar sökningen',
      },
    },
  },
  mostPages: 'Flest sidor',
  allThemes: 'Temana med förklaringar',
};
