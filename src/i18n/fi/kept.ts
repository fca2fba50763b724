import { counted } from '../count.ts';
import { name as siteName } from '../../site-config.ts';
/** The page of what is kept in the browser. */
export const kept = {
  lead: 'Muistilista ja muut työkalut säilyttävät tekemäsi vain tässä selaimessa. Tällä sivulla näet, mitä on tallessa, ja voit viedä, tuoda ja poistaa sen.',
  description: `Mitä ${siteName} säilyttää tässä selaimessa: vie tiedostoon, tuo tiedostosta tai poista.`,
  where: 'Missä tiedot ovat',
  whereText:
    'Tiedot ovat selaimesi muistissa (localStorage). Mitään ei lähetetä verkkoon. Toinen selain tai laite ei näe niitä, ja ne katoavat, jos tyhjennät selaimen tiedot. Yhteisellä koneella muutkin voivat nähdä ne.',
  key: 'Avain selaimen muistissa:',
  size: (kilobytes: string) => `Kaikkiaan noin ${kilobytes} kt.`,
  empty: 'Ei mitään tallessa.',
  saveAll: 'Tallenna kaikki tiedostoon',
  wipeAll: 'Poista kaikki',
  wipeAllText: 'Tästä selaimesta poistetaan:',
  cannot: 'Tätä ei voi perua. Tallenna ensin tiedostoon, jos haluat säilyttää.',
  nothing: 'Mitään poistettavaa ei ole.',
  language: 'Valittu kieli',
  lastVisit: 'Edellinen käynti sivulla Mitä uutta',
  choiceStays: 'Valintasi olla tallentamatta sivustoa verkotonta käyttöä varten jää voimaan.',
  pages: 'Sivuston omat sivut on tallennettu selaimeen verkotonta käyttöä varten. Ne jäävät, ellet poista niitäkin.',
  wipeOwn: 'Poista nämä',
  wipePages: 'Poista nämä ja sivuston sivut',
  onlyPages: 'Poista sivuston sivut',
  wiped: 'Poistettu.',
  wipedPages: 'Poistettu, myös sivuston omat sivut. Niitä ei tallenneta uudelleen, ellet itse pyydä.',
  unknownTool: 'Tiedostossa on työkalun tietoja, joita tämä sivusto ei tunne. Niitä ei avattu.',
  asideInFile: (texts: number) =>
    `Tiedostossa on myös tekstiä, jota ei voitu lukea, kun tiedosto tallennettiin (${counted('fi', 'teksti', 'tekstiä')(texts)}). Se on yhä tiedostossa.`,
  unreadable: 'Sivuun siirretyt tiedot, joita ei voitu lukea',
  others: 'Muut',
  othersText: 'Valittu kieli (kotoatlas-language) ja muut sivuston asetukset.',
} as const;
