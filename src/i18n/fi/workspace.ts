import { counted } from '../count.ts';

/** What every tool says: keeping, sharing, files, and what is kept in the browser. */
export const workspace = {
  needsScript: 'Työkalu toimii selaimessa ja tarvitsee JavaScriptin. Kaikki sivut voi lukea ja tulostaa ilmankin:',
  keptHere: 'Tallentuu vain tähän selaimeen. Mitään ei lähetetä.',
  bar: {
    label: 'Tallenna ja jaa',
    share: 'Jaa linkkinä',
    save: 'Tallenna tiedostoon',
    open: 'Avaa tiedosto',
    print: 'Tulosta',
    wipe: 'Tyhjennä',
  },
  share: {
    heading: 'Linkki',
    text: 'Linkki sisältää kaiken, mitä tässä on. Tiedot ovat osoitteen #-merkin jälkeen, eikä niitä lähetetä palvelimelle. Linkin saanut näkee ne ja voi jakaa ne edelleen.',
    field: 'Linkin osoite',
    copy: 'Kopioi',
    copied: 'Linkki on kopioitu.',
    notCopied: 'Selain ei antanut kopioida. Osoite on valittuna: kopioi se itse.',
    long: (characters: string) =>
      `Linkin merkkimäärä on ${characters}. Jotkin viestiohjelmat katkaisevat näin pitkän linkin. Tallenna silloin tiedostoon.`,
    nothing: 'Tässä ei ole vielä mitään jaettavaa.',
    tooMuch: 'Tässä on niin paljon, ettei se mahdu linkkiin. Tallenna tiedostoon.',
  },
  shared: {
    label: 'Jaettu sinulle',
    text: 'Katsot linkistä avattua sisältöä. Sitä ei ole vielä tallennettu selaimeesi, ja omat tietosi ovat ennallaan.',
    keep: 'Ota omaksi',
    add: 'Lisää omiini',
    replace: 'Korvaa omat',
    back: 'Palaa omiin',
    kept: 'Jaettu sisältö on nyt omissa tiedoissasi.',
    broken: 'Linkkiä ei voi avata.',
  },
  opened: {
    heading: 'Sinulla on jo omia tietoja',
    text: (own: string, added: string) => `Sinulla on: ${own}. Tiedostossa on: ${added}. Mitä tehdään?`,
    add: 'Lisää omiini',
    replace: 'Korvaa omat',
    done: 'Tiedosto on avattu.',
    noRoom: 'Molemmat eivät mahdu. Mitään ei muutettu.',
    failed: 'Tiedostoa ei avattu. Mitään ei muutettu.',
  },
  wipe: {
    heading: 'Tyhjennetäänkö?',
    text: (own: string) =>
      `Poistetaan: ${own}. Tätä ei voi perua. Tallenna ensin tiedostoon, jos haluat säilyttää tiedot.`,
    confirm: 'Tyhjennä',
  },
  cancel: 'Peruuta',
  close: 'Sulje',
  things: counted('fi', 'kohta', 'kohtaa'),
  troubles: {
    'not-lasting':
      'Selain ei säilytä mitään tältä sivustolta. Työkalu toimii, mutta tekemäsi katoaa, kun suljet sivun. Tallenna tiedostoon.',
    full: 'Selaimen muisti on täynnä. Viimeisin muutos on sivulla mutta ei tallessa. Tallenna tiedostoon tai tyhjennä jotain.',
    refused: 'Viimeisin muutos ei ole tallessa: enempää ei mahdu.',
    apart:
      'Toinen välilehti on tallentanut niin paljon, etteivät tämän sivun muutokset mahdu mukaan. Ne ovat vain tällä sivulla. Tallenna ne tiedostoon.',
    'set-aside':
      'Aiemmin tallennettuja tietoja ei voitu lukea. Ne on siirretty sivuun muuttamattomina, ja ne voi tallentaa tiedostoon.',
    blocked:
      'Aiemmin tallennettuja tietoja ei voitu lukea eikä siirtää. Ne ovat paikallaan, eikä niiden päälle tallenneta. Tallenna nyt tekemäsi tiedostoon.',
  },
  notKept: 'Tämä teksti ei ole tallessa. Lyhennä sitä tai kopioi se muualle.',
  elsewhere: 'Toinen välilehti muutti tätä. Muutokset on yhdistetty.',
  seeKept: 'Mitä selaimeen on tallennettu',
  why: {
    empty: 'Tiedosto on tyhjä.',
    'too-big': 'Tiedosto on liian suuri: enintään 12 miljoonaa merkkiä.',
    'not-json': 'Sisältö ei ole JSON-muotoa tai se on katkennut.',
    'not-ours': 'Tämä ei ole Kotoatlaksen tiedosto: siitä puuttuu merkintä ”kotoatlas”.',
    'no-version': 'Tiedostosta puuttuu version numero.',
    'newer-all': 'Tiedosto on tehty sivuston uudemmalla versiolla. Lataa sivu uudelleen ja yritä sitten.',
    otherTool: (tool: string) => `Tiedosto on toisen työkalun: ${tool}. Avaa se siellä.`,
    newer: (version: string) => `Tiedosto on uudempaa versiota (${version}). Lataa sivu uudelleen ja yritä sitten.`,
    noWay: (version: string) => `Tiedosto on versiota ${version}, jota sivusto ei enää osaa lukea.`,
    bad: (path: string, rule: string) => `Kohdassa ${path}: ${rule}`,
    top: 'koko sisältö',
  },
  rules: {
    missing: 'tieto puuttuu.',
    unknown: 'tätä kenttää ei tunneta.',
    'not-text': 'pitäisi olla tekstiä.',
    'not-number': 'pitäisi olla luku.',
    'not-yes-no': 'pitäisi olla tosi tai epätosi.',
    'not-list': 'pitäisi olla luettelo.',
    'not-group': 'pitäisi olla joukko nimettyjä tietoja.',
    'too-long': 'teksti on liian pitkä.',
    'too-many': 'kohtia on liian monta.',
    'not-allowed': 'arvo ei ole sallittu.',
  },
} as const;
