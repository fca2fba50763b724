import { counted } from '../count.ts';

/** Where facts come from, how to cite them, how to correct them. */
export const provenance = {
  /** A link to a line. */
  line: (line: string) => `rivi ${line}`,
  lines: (from: string, to: string) => (from === to ? `rivi ${from}` : `rivit ${from}–${to}`),
  quote: (text: string) => `”${text}”`,
  /** Where something stands in a file that has no lines of its own, part by part. */
  inFile: {
    page: (page: string) => `s. ${page}`,
    sheet: (sheet: string) => `taulukkosivu ${sheet}`,
    table: (table: string) => `taulukko ${table}`,
    row: (row: string) => `rivi ${row}`,
    column: (column: string) => `sarake ${column}`,
    paragraph: (paragraph: string) => `kappale ${paragraph}`,
    line: (line: string) => `rivi ${line}`,
  },
  panel: 'Kohta lähteessä',
  whole: 'Koko kohta ja kaikki tiedot',
  close: 'Sulje',
  lineOf: (line: string) => `Kotoatlaksen version rivi ${line}`,
  page: (page: string) => `alkuperäisen julkaisun sivu ${page}`,
  noPage: 'sivunumeroa lähde ei anna',
  map: (names: string) => `Suomen kartta: ${names}`,
  allFacts: (count: number) => `${counted('fi', 'tieto', 'tietoa')(count)} riveineen`,
  moreNotes: (errata: number, doubts: number) =>
    [
      errata === 0 ? '' : counted('fi', 'korjattu virhe', 'korjattua virhettä')(errata),
      doubts === 0 ? '' : counted('fi', 'epäselvä kohta', 'epäselvää kohtaa')(doubts),
    ]
      .filter((part) => part !== '')
      .join(' ja '),
  passage: {
    title: (name: string) => `Mistä tiedot ovat: ${name}`,
    heading: 'Mistä tiedot ovat',
    description: (name: string) => `Rivit, joista sivun ${name} tiedot on luettu, ja jokainen tieto riveineen.`,
    lead: (document: string) =>
      `Kotoatlas kertoo asiakirjan ${document} omin sanoin, rivi riviltä. Alla ovat ne rivit, joista tämän sivun tiedot on luettu. Korostetut sanat ovat tietoja.`,
    text: 'Rivit',
    lineAria: (line: string) => `Rivi ${line}`,
    facts: 'Tiedot',
    what: 'Mitä',
    value: 'Tieto',
    words: 'Sanat rivillä',
    where: 'Missä',
    curated: 'Kotoatlaksen luokittelu',
    funding: {
      euGranted: 'EU-tuki',
      euAndStateGranted: 'EU:n ja valtion tuki, suunniteltu',
      euAndStateRealised: 'EU:n ja valtion tuki, toteutunut',
      publicPlanned: 'Julkinen rahoitus, suunniteltu',
      publicRealised: 'Julkinen rahoitus, toteutunut',
    },
    place: 'Paikka',
    organisation: 'Organisaatio',
    language: 'Palvelukieli',
    start: 'Alkaa',
    end: 'Päättyy',
    file: 'Tiedosto',
    edition: 'Kotoatlaksen versio',
    original: 'Alkuperäinen julkaisu',
    checksum: 'Tiedoston tarkiste (SHA-256)',
    checksumNote: 'Tarkisteesta näkee, onko tiedosto sama kuin se, josta sivu on tehty.',
    back: (name: string) => `Takaisin sivulle ${name}`,
  },
  cite: {
    heading: 'Näin viittaat',
    original: 'Alkuperäinen lähde',
    here: 'Tämä sivu',
    undated: 's.a.',
    pageOf: (page: string) => `s. ${page}`,
    /** The site as a work: "Kotoatlas, hanke". */
    part: (kind: string, date: string) => `Kotoatlas: ${kind}. Tilanne ${date}.`,
    noAddress: 'Sivuston osoite',
    copy: 'Kopioi viite',
    copied: 'Kopioitu.',
    notCopied: 'Valitse teksti ja kopioi se itse.',
    read: (date: string) => `Luettu ${date}.`,
    files: 'Viitteenä',
    wholeFile: '(koko aineisto)',
  },
  correct: {
    heading: 'Huomasitko virheen?',
    suggest: 'Ehdota korjausta',
    subject: (id: string) => `Korjaus: ${id}`,
    body: (id: string, lang: string, lines: string) =>
      `Sivu: ${id}\nKieli: ${lang}\nRivit: ${lines}\n\nMikä on väärin?\n\nMitä pitäisi lukea?\n\nMissä lähteessä oikea tieto on (asiakirja, sivu)?\n`,
    how: 'Kerro sivun tunnus, rivi ja lähde, josta oikea tieto löytyy.',
    nowhere: 'Tällä sivustolla ei ole osoitetta korjauksille. Lähetä korjaus sille, joka julkaisee sivuston.',
  },
  corrections: {
    lead: (errata: number, doubts: number) =>
      `Lähteissä on ${counted('fi', 'virhe, joka on korjattu', 'virhettä, jotka on korjattu')(errata)}, ja ${counted('fi', 'kohta, joka on epäselvä', 'kohtaa, jotka ovat epäselviä')(doubts)}. Kaikki ovat tällä sivulla.`,
    description: 'Lähteiden virheet, jotka Kotoatlas on korjannut, ja kohdat, jotka ovat epäselviä.',
    how: 'Näin ehdotat korjausta',
    howText:
      'Jokaisella sivulla on linkki, josta korjausta voi ehdottaa. Korjaus hyväksytään, kun se perustuu lähteeseen: asiakirjaan, sivuun ja riviin. Painovirhe korjataan näkyvästi; arvo, joka voi olla väärä, jätetään ennalleen ja merkitään.',
    line: (line: string) => `alkuperäisen rivi ${line}`,
  },
} as const;
