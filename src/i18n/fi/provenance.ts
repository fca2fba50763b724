import { counted } from '../count.ts';
import { terms } from './terms.ts';
import { name as siteName, nameOf } from '../../site-config.ts';

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
  panel: `Kohta ${nameOf.fi} tekstissä`,
  whole: 'Koko teksti riveittäin ja kaikki tiedot',
  close: 'Sulje',
  lineOf: (line: string) => `${nameOf.fi} tekstin rivi ${line}`,
  page: (page: string) => `alkuperäisen julkaisun sivu ${page}`,
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
    description: (name: string) =>
      `${nameOf.fi} tekstin rivit, joista kohteen ${name} tiedot on luettu, ja jokainen tieto riveineen.`,
    lead: (document: string) =>
      `${siteName} on kertonut asiakirjan ${document} omin sanoin. Alla ovat ne tekstimme rivit, joista tämän kohteen tiedot on luettu. Korostetut sanat ovat tietoja. Rivinumerot ovat oman tekstimme, eivät alkuperäisen asiakirjan.`,
    leadOfFile: (document: string) =>
      `${siteName} on kertonut asiakirjan ${document} omin sanoin. Alla on se osa tiedostoamme, josta tämän kohteen tiedot on luettu. Korostetut sanat ovat tietoja. Sivut ja rivit ovat oman tiedostomme, eivät alkuperäisen asiakirjan.`,
    text: `${nameOf.fi} tekstin rivit`,
    lineAria: (line: string) => `Rivi ${line}`,
    facts: 'Tiedot',
    what: 'Mitä',
    value: 'Tieto',
    words: 'Sanat rivillä',
    where: 'Rivi',
    whereInFile: 'Kohta',
    curated: `${nameOf.fi} luokittelu`,
    funding: {
      euGranted: 'EU-tuki',
      euAndStateGranted: 'EU:n ja valtion tuki, suunniteltu',
      euAndStateRealised: 'EU:n ja valtion tuki, toteutunut',
      publicPlanned: 'Julkinen rahoitus, suunniteltu',
      publicRealised: 'Julkinen rahoitus, toteutunut',
    },
    place: terms.place,
    organisation: terms.organisation,
    language: terms.language,
    start: terms.starts,
    end: terms.ends,
    file: 'Tiedosto',
    edition: `${nameOf.fi} teksti`,
    original: 'Alkuperäinen julkaisu',
    checksum: 'Tiedoston tarkistussumma (SHA-256)',
    checksumNote: 'Tarkistussummasta näkee, onko tiedosto sama kuin se, josta tämä sivu on tehty.',
    back: (name: string) => `Takaisin: ${name}`,
  },
  cite: {
    heading: 'Näin viittaat',
    original: 'Alkuperäinen lähde',
    here: 'Tämä sivu',
    undated: 's.a.',
    pageOf: (page: string) => `s. ${page}`,
    /** The site as a work: "Kotoatlas, hanke". */
    part: (kind: string, date: string) => `${siteName}: ${kind}. Tilanne ${date}.`,
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
    how: 'Kerro kohteen tunniste, rivi ja lähde, josta oikea tieto löytyy.',
  },
  corrections: {
    lead: (errata: number, doubts: number) =>
      `Tällä sivulla on ${counted('fi', 'lähteiden virhe, joka on korjattu', 'lähteiden virhettä, jotka on korjattu')(errata)}, ja ${counted('fi', 'epäselvä kohta', 'epäselvää kohtaa')(doubts)}. Luettelossa on jokainen korjaus, joka koskee nimeä, lukua tai merkitystä. Pelkkiä kirjoitusvirheitä, jotka eivät koske niitä, ei luetella.`,
    description: `Lähteiden nimiä, lukuja tai merkitystä koskevat virheet, jotka ${siteName} on korjannut, ja lähteiden epäselvät kohdat.`,
    how: 'Näin ehdotat korjausta',
    howText:
      'Jokaisen kohteen sivulla on linkki, josta korjausta voi ehdottaa. Korjaus hyväksytään, kun se perustuu lähteeseen: asiakirjaan, sivuun ja kohtaan. Lähteen virhe, joka koskee nimeä, lukua tai merkitystä, korjataan näkyvästi. Arvo, joka voi olla väärä mutta jota ei voi varmistaa, jätetään ennalleen, ja siitä kerrotaan epäselvänä kohtana.',
    line: (line: string) => `alkuperäisen rivi ${line}`,
  },
} as const;
