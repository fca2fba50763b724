/** The form for a correction of a record. */
export const correctForm = {
  lead: 'Onko jokin sivulla väärin? Kerro, mikä, miten pitäisi lukea ja missä oikea tieto on. Lomakkeesta syntyy tiedosto, jonka lähetät itse. Korjaus julkaistaan vasta, kun se on tarkistettu lähteestä.',
  description: 'Lomake, jolla voi ehdottaa korjausta kokoelman sivuun. Tuloksena on tiedosto, jonka voi lähettää.',
  of: 'Korjattava sivu',
  edition: { fi: 'suomenkielinen teksti', sv: 'ruotsinkielinen teksti', en: 'englanninkielinen teksti' },
  gone: 'Sivu, jota kokoelmassa ei enää ole',
  begin:
    'Avaa se sivu, jolla virhe on, ja valitse sen lopusta ”Ehdota korjausta”. Sivun tunniste ja kieli tulevat silloin lomakkeelle valmiiksi.',
  drafts: 'Keskeneräiset korjaukset',
  noDrafts: 'Keskeneräisiä korjauksia ei ole.',
  fields: {
    now: 'Mitä sivulla nyt lukee',
    should: 'Miten pitäisi lukea',
    source: 'Missä oikea tieto on',
    text: 'Muuta, mitä korjaajan on hyvä tietää',
    licence: 'Korjauksen saa julkaista lisenssillä CC BY 4.0.',
  },
  /** What is agreed to, in a list of what is missing. */
  short: { licence: 'lisenssi' },
  hints: {
    now: 'Kopioi väärä kohta sivulta sanasta sanaan.',
    should: 'Kirjoita sama kohta oikein. Jos kohta on poistettava, kirjoita: poistetaan.',
    source: 'Asiakirja, sivu ja kohta, tai verkko-osoite, josta tiedon voi tarkistaa.',
    text: 'Voi jättää tyhjäksi. Älä kirjoita ihmisten nimiä.',
  },
  lines: {
    record: 'Sivun tunniste: sivun osoitteen loppuosa ilman päätettä .html.',
    edition: 'Kieli, jolla luit sivun: fi, sv tai en.',
    day: 'Päivä, jona ehdotat korjausta, muodossa 2026-11-30.',
    licence: 'CC BY 4.0, jolla kokoelma julkaistaan.',
  },
} as const;
