/** The index of the tools: what each is for. A tool has an entry under `about`, by its section. */
export const tools = {
  lead: 'Kerää, vertaile ja vie kokoukseen. Työkalut toimivat ilman kirjautumista, ja tekemäsi säilyy vain omassa selaimessasi.',
  description:
    'Työkaluja kotoutumistyön suunnitteluun ilman kirjautumista: muistilista, vertailu, ”Toimisiko tämä meillä?”, kotoutumistarjotin ja oma hankeidea.',
  about: {
    shortlist:
      'Kerää käytäntöjä, hankkeita ja ideoita, kirjoita muistiinpanoja ja tulosta kokouspaperi lähdeviitteineen.',
    compare:
      'Aseta 2–4 käytäntöä, hanketta tai ideaa rinnakkain: kenelle, missä, kuka, raha ja aika. Erot on merkitty.',
    transfer: 'Arvioi, toimisiko toisen kunnan käytäntö teillä. Tulosta arvioinnista muistio päätöstä varten.',
    tray: 'Täytä kotoutumistarjotin, yhdistä paikkakunnan järjestöjen tarjottimet ja katso, missä on aukkoja ja päällekkäisyyksiä.',
    idea: 'Kirjoita oma hankeidea: tarve, kohderyhmä, alue ja kumppanit. Saat tekstin, jonka voit lähettää itse.',
    tell: 'Kerro organisaatiosi käytännöstä. Lomake näyttää, mitä puuttuu, ja antaa tiedoston, jonka voit lähettää.',
    correct: 'Kerro, mikä sivulla on väärin ja missä oikea tieto on. Saat tiedoston, jonka voit lähettää.',
    kept: 'Katso, mitä tähän selaimeen on tallentunut, vie se tiedostoon tai poista se.',
  },
} as const;
