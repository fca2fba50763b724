import type { Strings } from '../strings.ts';

/** The four ways from the start page, each for a reader with a question. */
export const start: Strings['start'] = {
  pathsHeading: 'Var vill du börja?',
  paths: {
    coordinator: {
      who: 'Du planerar integrationsarbetet i en kommun',
      question: 'Vad har kommuner som vår gjort?',
      links: {
        map: 'Praxisexemplen på kartan',
        groups: 'Arbetet efter målgrupp',
        guidance: 'Praxisexempel på rådgivning och vägledning',
        transfer: 'Skulle det här fungera hos oss?',
        tray: 'Integrationsbrickan för en lokal verkstad',
      },
    },
    writer: {
      who: 'Du skriver en projektansökan',
      question: 'Vad har finansierats, för vem och med hur mycket?',
      links: {
        funded: 'Finansierade projekt som tabell',
        partners: 'Organisationer som har varit med',
        ideas: 'Idéer för vilka man sökte partner',
        threads: 'Från idéer till projekt',
        wording: 'Termerna på området och vad de betyder',
      },
    },
    funder: {
      who: 'Du finansierar eller styr arbetet',
      question: 'Vad har EU-stöd beviljats för, och vad avslutas snart?',
      links: {
        money: 'Vad EU-stöd har beviljats för',
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
        data: 'Uppgifterna om posterna i maskinläsbar form (JSON, CSV)',
        changes: 'Vad som har ändrats efter källorna',
        search: 'Så fungerar sökningen',
      },
    },
  },
  mostPages: 'Flest poster',
  allThemes: 'Temana med förklaringar',
};
