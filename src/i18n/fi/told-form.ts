/** What forms say that end in a file for whoever publishes the site. */
export const toldForm = {
  faults: {
    empty: 'Tämä puuttuu.',
    'too-long': 'Tämä on liian pitkä.',
    'not-a-year': 'Kirjoita vuosi neljällä numerolla, esimerkiksi 2026.',
    'not-a-day': 'Kirjoita päivä muodossa 2026-11-30.',
    'other-licence': 'Kokoelman lisenssi on CC BY 4.0.',
    markup: 'Poista HTML-merkinnät ja aaltosulkeet: teksti on pelkkää tekstiä.',
    'not-agreed': 'Merkitse tämä.',
  },
  unknown: (name: string) => `Nimeä ”${name}” ei löydy.`,
  nearest: (names: string) => `Tarkoititko: ${names}?`,
  personal: (found: string) =>
    `Tämä näyttää henkilötiedolta: ${found}. Poista se, jos se koskee yksityistä ihmistä. Kokoelmassa ei julkaista ihmisten nimiä, numeroita eikä osoitteita, ja tunnistetut poistetaan tiedostosta, kun se luetaan.`,
  result: 'Valmis tiedosto',
  resultText: 'Näin tiedosto lukee. Sivu ei lähetä sitä minnekään: sinä lähetät sen itse.',
  lacks: (fields: string) => `Vielä puuttuu tai on korjattava: ${fields}.`,
  ready: 'Tiedosto on valmis lähetettäväksi.',
  download: 'Lataa tiedosto',
  copy: 'Kopioi teksti',
  copied: 'Teksti on kopioitu.',
  notCopied: 'Selain ei antanut kopioida. Teksti on valittuna: kopioi se itse.',
  send: {
    mail: 'Lähetä sähköpostilla',
    issue: 'Avaa ilmoitus tekstin kanssa',
    file: 'Avaa uusi tiedosto tekstin kanssa',
  },
  /** Said where the text is longer than what opens can bear. */
  long: {
    mail: (file: string, address: string) =>
      `Teksti on viestin linkkiin liian pitkä, joten siitä ei katkaistu mitään: tiedosto on nyt koneellasi nimellä ${file}. Liitä se viestiin, joka lähtee osoitteeseen ${address}.`,
    issue: (file: string, address: string) =>
      `Teksti on linkkiin liian pitkä, joten siitä ei katkaistu mitään: tiedosto on nyt koneellasi nimellä ${file}. Liitä se ilmoitukseen, joka avautui osoitteessa ${address}.`,
    file: (file: string, address: string) =>
      `Teksti on linkkiin liian pitkä, joten siitä ei katkaistu mitään: tiedosto on nyt koneellasi nimellä ${file}. Kopioi sen sisältö uuteen tiedostoon, joka avautui osoitteessa ${address}.`,
  },
  attached: (file: string) => `Liitteenä on tiedosto ${file}.`,
  nowhere:
    'Tällä sivustolla ei ole osoitetta, johon tiedoston voisi lähettää. Lähetä se sille, joka julkaisee sivuston.',
  template: 'Tiedosto ilman lomaketta',
  templateText:
    'Tiedoston voi kirjoittaa myös itse millä tahansa tekstiohjelmalla. Kopioi malli, kirjoita kaksoispisteiden jälkeen omat tietosi ja tallenna se päätteellä .md.',
  templateLines: 'Mitä rivit tarkoittavat',
  templateBody: 'Viivojen alla',
  optional: 'Voi jättää pois.',
  sendTo: 'Lähetä tiedosto tänne:',
} as const;
