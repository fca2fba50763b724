/** The four ways from the start page, each for a reader with a question. */
export const start = {
  pathsHeading: 'Mistä aloitat?',
  paths: {
    coordinator: {
      who: 'Suunnittelet kotoutumistyötä kunnassa',
      question: 'Mitä meidän kaltaisissamme kunnissa on tehty?',
      links: {
        map: 'Käytännöt kartalla',
        groups: 'Työ kohderyhmittäin',
        guidance: 'Neuvonnan ja ohjauksen käytännöt',
        transfer: 'Toimisiko tämä meillä?',
        tray: 'Kotoutumistarjotin paikalliseen työpajaan',
      },
    },
    writer: {
      who: 'Kirjoitat hankehakemusta',
      question: 'Mitä on rahoitettu, kenelle ja paljollako?',
      links: {
        funded: 'Rahoitetut hankkeet taulukkona',
        partners: 'Organisaatiot, jotka ovat olleet mukana',
        ideas: 'Ideat, joille haettiin kumppaneita',
        threads: 'Ideoista hankkeisiin',
        wording: 'Alan termit ja niiden määritelmät',
      },
    },
    funder: {
      who: 'Rahoitat tai ohjaat työtä',
      question: 'Mihin EU-tukea on myönnetty ja mikä päättyy pian?',
      links: {
        money: 'Mihin EU-tukea on myönnetty',
        ending: 'Käynnissä olevat hankkeet päättymisjärjestyksessä',
        largest: 'Hankkeet suurimmasta tuesta alkaen',
        gaps: 'Aukot ja päällekkäisyydet',
      },
    },
    researcher: {
      who: 'Tutkit tai kirjoitat aiheesta',
      question: 'Mistä tieto on peräisin ja miten siihen viitataan?',
      links: {
        method: 'Lähteet ja menetelmä',
        data: 'Kohteiden tiedot koneluettavina (JSON, CSV)',
        changes: 'Mitä on muuttunut lähteiden jälkeen',
        search: 'Miten haku toimii',
      },
    },
  },
  mostPages: 'Eniten kohteita',
  allThemes: 'Teemat selityksineen',
} as const;
