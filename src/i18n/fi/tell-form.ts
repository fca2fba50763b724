/** The form for a practice that a reader tells of. */
export const tellForm = {
  lead: 'Tiedätkö käytännön, josta muidenkin pitäisi tietää? Kirjoita se tähän yhdellä kielellä. Lomakkeesta syntyy tiedosto, jonka lähetät itse, ja siitä sivu kokoelmaan.',
  description:
    'Lomake, jolla organisaatio voi kertoa kotoutumisen käytännöstä. Tuloksena on tiedosto, jonka voi lähettää.',
  fields: {
    title: 'Käytännön nimi',
    municipality: 'Kunta tai kunnat',
    year: 'Vuosi',
    who: 'Kuka sitä tekee',
    toldBy: 'Mikä organisaatio kertoo',
    summary: 'Tiivistelmä yhdellä virkkeellä',
    text: 'Itse teksti',
    forWhom: 'Kenelle',
    themes: 'Teemat',
    licence: 'Tekstin saa julkaista lisenssillä CC BY 4.0: kuka tahansa saa käyttää sitä, kun kertoo lähteen.',
    right: 'Minulla on oikeus kertoa tästä organisaation puolesta.',
  },
  /** What is agreed to, in a list of what is missing. */
  short: { licence: 'lisenssi', right: 'oikeus kertoa' },
  hints: {
    title: 'Lyhyt nimi, esimerkiksi: Kielikahvila kirjastossa.',
    municipality: 'Missä sitä tehdään? Useampi kunta pilkulla erotettuna: Kajaani, Sotkamo.',
    year: 'Vuosi, jota teksti kuvaa, esimerkiksi 2026.',
    who: 'Organisaatioita, ei ihmisten nimiä: Kajaanin kaupunki, kyläyhdistys.',
    toldBy: 'Sivulla lukee, että tämä organisaatio on kertonut käytännöstä itse.',
    summary: 'Mitä tehdään, kenelle ja missä: Vapaaehtoiset puhuvat suomea tulijoiden kanssa joka tiistai.',
    text: 'Mitä tehdään, miten se alkoi, kuka maksaa, mitä siitä on seurannut? Kappaleiden väliin tyhjä rivi. Väliotsikko alkaa merkeillä ##, luettelon kohta viivalla.',
    forWhom: 'Valitse ainakin yksi ryhmä.',
    themes: 'Jos et valitse, teemoja ehdotetaan tekstin sanojen perusteella.',
  },
  /** What the lines of the template mean that the form fills in by itself. */
  lines: {
    day: 'Päivä, jona kerrot tämän, muodossa 2026-11-30.',
    licence: 'CC BY 4.0, jolla kokoelma julkaistaan.',
    id: 'Sivun osoitteen loppuosa, jos sen pitää olla muu kuin kunta ja nimi.',
  },
  example: 'Joka tiistai kello 17 kirjastossa puhutaan suomea.',
} as const;
