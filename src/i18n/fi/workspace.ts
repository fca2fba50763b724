import { counted } from '../count.ts';

/** What every tool says: keeping, sharing, files, and what is kept in the browser. */
export const workspace = {
  needsScript: 'Työkalu toimii selaimessa ja tarvitsee JavaScriptiä. Ilman sitä voi lukea ja tulostaa kaikki sivut:',
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
      `Linkissä on ${characters} merkkiä. Jotkin viestiohjelmat katkaisevat näin pitkän linkin. Tallenna silloin tiedostoon.`,
    nothing: 'Tässä ei ole vielä mitään jaettavaa.',
    tooMuch: 'Tässä on niin paljon, ettei se mahdu linkkiin. Tallenna tiedostoon.',
  },
  shared: {
    label: 'Jaettu sinulle',
    text: 'Katsot linkistä avattua sisältöä. Se ei ole vielä selaimessasi, eikä omiisi ole koskettu.',
    keep: 'Ota omaksi',
    add: 'Lisää omiini',
    replace: 'Korvaa omat',
    back: 'Palaa omiin',
    kept: 'Jaettu on nyt omissasi.',
    broken: 'Linkkiä ei voi avata.',
  },
  opened: {
    heading: 'Sinulla on jo omia',
    text: (own: string, added: string) => `Sinulla on: ${own}. Tiedostossa on: ${added}. Mitä tehdään?`,
    add: 'Lisää omiini',
    replace: 'Korvaa omat',
    done: 'Tiedosto on avattu.',
    noRoom: 'Kumpikin ei mahdu tähän. Mitään ei muutettu.',
    failed: 'Tiedostoa ei avattu. Mitään ei muutettu.',
  },
  wipe: {
    heading: 'Tyhjennetäänkö?',
    text: (own: string) => `Poistetaan: ${own}. Tätä ei voi perua. Tallenna ensin tiedostoon, jos haluat säilyttää.`,
    confirm: 'Tyhjennä',
  },
  cancel: 'Peruuta',
  close: 'Sulje',
  things: counted('fi', 'kohta', 'kohtaa'),
  troubles: {
    'not-lasting':
      'Selain ei säilytä mitään tältä sivustolta. Kaikki toimii, mutta katoaa, kun suljet sivun. Tallenna tiedostoon.',
    full: 'Selaimen muisti on täynnä. Viimeisin muutos on sivulla mutta ei tallessa. Tallenna tiedostoon tai tyhjennä jotain.',
    refused: 'Viimeisin muutos ei ole tallessa: enempää ei mahdu.',
    apart:
      'Toinen välilehti on tallentanut niin paljon, etteivät tämän sivun muutokset mahdu mukaan. Ne ovat vain tällä sivulla. Tallenna ne tiedostoon.',
    'set-aside':
      'Aiemmin tallentunutta ei voitu lukea. Se on siirretty sivuun muuttamattomana, ja sen voi tallentaa tiedostoon.',
    blocked:
      'Aiemmin tallentunutta ei voitu lukea eikä siirtää. Se on paikallaan, eikä sen päälle tallenneta. Tallenna tiedostoon, mitä teet.',
  },
  notKept: 'Tämä teksti ei ole tallessa. Lyhennä sitä tai kopioi se muualle.',
  elsewhere: 'Toinen välilehti muutti tätä. Muutokset on yhdistetty.',
  seeKept: 'Mitä selaimessa on',
  why: {
    empty: 'Tiedosto on tyhjä.',
    'too-big': 'Tiedosto on liian suuri: enintään 12 miljoonaa merkkiä.',
    'not-json': 'Sisältö ei ole JSON-muotoa tai se on katkennut.',
    'not-ours': 'Tämä ei ole Kotoatlaksen tiedosto: siitä puuttuu merkintä ”kotoatlas”.',
    'no-version': 'Tiedostosta puuttuu version numero.',
    'newer-all': 'Tiedosto on tehty sivuston uudemmalla versiolla. Lataa sivu uudelleen ja yritä sitten.',
    otherTool: (tool: string) => `Tiedosto on toisen työkalun: ${tool}. Avaa se siellä.`,
    newer: (version: string) => `Tiedot ovat uudempaa versiota (${version}). Lataa sivu uudelleen ja yritä sitten.`,
    noWay: (version: string) => `Tiedot ovat versiota ${version}, jota ei enää osata lukea.`,
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
