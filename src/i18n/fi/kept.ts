/** The page of what is kept in the browser. */
export const kept = {
  lead: 'Muistilista ja muut työkalut säilyttävät tekemäsi vain tässä selaimessa. Tällä sivulla näet, mitä on tallessa, ja voit viedä, tuoda ja poistaa sen.',
  description: 'Mitä Kotoatlas säilyttää tässä selaimessa: vie tiedostoon, tuo tiedostosta tai poista.',
  where: 'Missä tiedot ovat',
  whereText:
    'Tiedot ovat selaimesi muistissa (localStorage). Mitään ei lähetetä verkkoon. Toinen selain tai laite ei näe niitä, ja ne katoavat, jos tyhjennät selaimen tiedot. Yhteisellä koneella muutkin voivat nähdä ne.',
  key: 'Avain selaimen muistissa:',
  size: (kilobytes: string) => `Kaikkiaan noin ${kilobytes} kilotavua.`,
  empty: 'Ei mitään tallessa.',
  saveAll: 'Tallenna kaikki tiedostoon',
  wipeAll: 'Poista kaikki',
  wipeAllText:
    'Kaikki, mitä Kotoatlas säilyttää tässä selaimessa, poistetaan. Tätä ei voi perua. Tallenna ensin tiedostoon, jos haluat säilyttää.',
  wiped: 'Kaikki on poistettu.',
  unreadable: 'Sivuun siirretty, jota ei voitu lukea',
  others: 'Muut',
  othersText: 'Valittu kieli (kotoatlas-language) ja muut sivuston asetukset.',
} as const;
