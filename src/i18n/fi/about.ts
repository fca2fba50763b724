/** The pages about the site itself. Their texts stand in src/editorial/. */
export const about = {
  pages: { data: 'Aineisto ja lataukset', accessibility: 'Saavutettavuusseloste', privacy: 'Tietosuoja' },
  contact: {
    write: 'Kirjoita osoitteeseen',
    none: 'Tämän sivuston julkaisija ei ole ilmoittanut osoitetta, johon voisi kirjoittaa.',
  },
  numbers: {
    records: 'Tietueita',
    facts: 'Luvut ja ajat, joilla on rivi lähteessä',
    errata: 'Korjattuja virheitä',
    doubts: 'Epäselviä kohtia',
    lines: 'Rivejä asiakirjoissa',
    dropped: 'Pois jätettyjä rivejä (sisällysluettelot, sivujen tunnisteet, yhteystiedot)',
  },
  stored: {
    what: 'Mitä',
    why: 'Miksi',
    where: 'Missä',
    remove: 'Miten sen saa pois',
    places: { localStorage: 'selaimen paikallinen muisti (localStorage), nimellä' },
    things: {
      language: {
        what: 'Valitsemasi kieli',
        why: 'Etusivu jatkaa suoraan sillä kielellä, jonka viimeksi valitsit.',
        remove: 'Paina alla olevaa painiketta tai poista sivuston tiedot selaimen asetuksista.',
      },
    },
    removeAll: 'Poista kaikki, mitä sivusto on tallentanut',
    removed: 'Poistettu.',
    nothing: 'Mitään ei ollut tallennettuna.',
  },
} as const;
