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
        transfer: 'Toimisiko käytäntö meillä?',
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
        threads: 'Ideoista hankkeisiin ja käytäntöihin',
        wording: 'Alan sanat ja niiden määritelmät',
      },
    },
    funder: {
      who: 'Rahoitat tai ohjaat työtä',
      question: 'Mihin raha meni ja mikä päättyy pian?',
      links: {
        money: 'Mihin raha meni',
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
        data: 'Koko aineisto koneluettavana (JSON)',
        changes: 'Mikä on muuttunut lähteiden jälkeen',
        search: 'Miten haku toimii',
      },
    },
  },
  mostPages: 'Eniten sivuja',
  allThemes: 'Teemat selityksineen',
} as const;
