import { nameOf } from '../../site-config.ts';

/** The pages about the site itself. Their texts stand in src/editorial/. */
export const about = {
  pages: {
    publisher: 'Kuka tätä julkaisee',
    data: 'Aineisto ja lataukset',
    accessibility: 'Saavutettavuusseloste',
    privacy: 'Tietosuoja',
  },
  publisher: {
    none: 'Tällä versiolla ei ole julkaisijaa: sen tekijä ei ole ilmoittanut, kuka siitä vastaa.',
    by: 'Tämän version julkaisee',
  },
  contact: {
    write: 'Kirjoita osoitteeseen',
    none: 'Tämän sivuston julkaisija ei ole ilmoittanut osoitetta, johon voisi kirjoittaa.',
  },
  numbers: {
    records: 'Kohteita',
    facts: `Lukuja ja aikoja, jotka ohjelma on poiminut ${nameOf.fi} teksteistä riveineen`,
    errata: 'Lähteiden virheitä, jotka on korjattu ja lueteltu',
    doubts: 'Lähteiden epäselviä kohtia',
    lines: `Rivejä ${nameOf.fi} suomenkielisissä teksteissä`,
    dropped: 'Niistä pois jätettyjä (sisällysluettelot, sivujen tunnisteet, yhteystiedot)',
  },
  stored: {
    what: 'Mitä',
    why: 'Miksi',
    where: 'Missä',
    remove: 'Miten sen saa pois',
    places: {
      localStorage: 'selaimen paikallinen muisti (localStorage), nimellä',
      cacheStorage: 'selaimen välimuisti sivustoille (Cache Storage), nimen alkuna',
    },
    things: {
      language: {
        what: 'Valitsemasi kieli',
        why: 'Etusivu jatkaa suoraan sillä kielellä, jonka viimeksi valitsit.',
        remove: 'Paina alla olevaa painiketta tai poista sivuston tiedot selaimen asetuksista.',
      },
      lastVisit: {
        what: 'Päivä, jolta viimeksi näit sivun Mitä uutta',
        why: 'Jotta sivu voi näyttää, mitä edellisen käyntisi jälkeen on muuttunut. Tallennetaan, kun avaat tuon sivun.',
        remove: 'Paina alla olevaa painiketta tai poista sivuston tiedot selaimen asetuksista.',
      },
      tools: {
        what: 'Työkalujen tiedot: muistilista, arvioinnit, tarjottimet ja muistiinpanot',
        why: 'Jotta jatkat siitä, mihin jäit. Tallennetaan vasta, kun käytät työkalua.',
        remove: 'Sivulla, joka kysyy ensin:',
      },
      offline: {
        what: 'Sivuston omat tiedostot',
        why: 'Jotta sivusto ja haku toimivat ilman verkkoa. Tallennetaan, kun olet avannut jonkin sivun, ellei selaintasi ole asetettu säästämään dataliikennettä.',
        remove: 'Sivulla, jolta tallentamisen voi myös kytkeä pois:',
      },
      offlineSwitch: {
        what: 'Tieto siitä, että kytkit verkottoman käytön pois',
        why: 'Jotta sivusto ei tallenna tiedostojaan uudelleen.',
        remove: 'Kytke verkoton käyttö takaisin sivulla:',
      },
    },
    removeAll: 'Unohda valitsemani kieli ja edellinen käyntini',
    removed: 'Poistettu.',
    nothing: 'Mitään ei ollut tallennettuna.',
  },
} as const;
