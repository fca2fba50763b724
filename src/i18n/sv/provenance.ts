import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** Where facts come from, how to cite them, how to correct them. */
export const provenance: Strings['provenance'] = {
  line: (line) => `rad ${line}`,
  lines: (from, to) => (from === to ? `rad ${from}` : `raderna ${from}–${to}`),
  quote: (text) => `”${text}”`,
  /** Where something stands in a file that has no lines of its own, part by part. */
  inFile: {
    page: (page) => `s. ${page}`,
    sheet: (sheet) => `bladet ${sheet}`,
    table: (table) => `tabell ${table}`,
    row: (row) => `rad ${row}`,
    column: (column) => `kolumnen ${column}`,
    paragraph: (paragraph) => `stycke ${paragraph}`,
    line: (line) => `rad ${line}`,
  },
  panel: 'Stället i källan',
  whole: 'Hela stället och alla uppgifter',
  close: 'Stäng',
  lineOf: (line) => `Rad ${line} i Kotoatlas version`,
  page: (page) => `sidan ${page} i originalet`,
  noPage: 'källan anger inget sidnummer',
  map: (names) => `Finlands karta: ${names}`,
  allFacts: (count) => `${counted('sv', 'uppgift', 'uppgifter')(count)} med rader`,
  moreNotes: (errata, doubts) =>
    [
      errata === 0 ? '' : counted('sv', 'rättat fel', 'rättade fel')(errata),
      doubts === 0 ? '' : counted('sv', 'oklart ställe', 'oklara ställen')(doubts),
    ]
      .filter((part) => part !== '')
      .join(' och '),
  passage: {
    title: (name) => `Varifrån uppgifterna kommer: ${name}`,
    heading: 'Varifrån uppgifterna kommer',
    description: (name) => `Raderna som uppgifterna på sidan ${name} har lästs från, och varje uppgift med sin rad.`,
    lead: (document) =>
      `Kotoatlas återger dokumentet ${document} med egna ord, rad för rad. Här är raderna som uppgifterna på sidan har lästs från. De markerade orden är uppgifter.`,
    text: 'Rader',
    lineAria: (line) => `Rad ${line}`,
    facts: 'Uppgifter',
    what: 'Vad',
    value: 'Uppgift',
    words: 'Orden på raden',
    where: 'Var',
    curated: 'Kotoatlas klassificering',
    funding: {
      euGranted: 'EU-stöd',
      euAndStateGranted: 'Stöd från EU och staten, planerat',
      euAndStateRealised: 'Stöd från EU och staten, utfall',
      publicPlanned: 'Offentlig finansiering, planerad',
      publicRealised: 'Offentlig finansiering, utfall',
    },
    place: 'Plats',
    organisation: 'Organisation',
    language: 'Servicespråk',
    start: 'Börjar',
    end: 'Slutar',
    file: 'Fil',
    edition: 'Kotoatlas version',
    original: 'Originalet',
    checksum: 'Filens kontrollsumma (SHA-256)',
    checksumNote: 'Kontrollsumman visar om en fil är densamma som den som sidan har gjorts av.',
    back: (name) => `Tillbaka till sidan ${name}`,
  },
  cite: {
    heading: 'Så här hänvisar du',
    original: 'Ursprunglig källa',
    here: 'Den här sidan',
    undated: 'u.å.',
    pageOf: (page) => `s. ${page}`,
    part: (kind, date) => `Kotoatlas: ${kind}. Läget ${date}.`,
    noAddress: 'Webbplatsens adress',
    copy: 'Kopiera hänvisningen',
    copied: 'Kopierad.',
    notCopied: 'Markera texten och kopiera den själv.',
    read: (date) => `Läst ${date}.`,
    files: 'Som referens',
    wholeFile: '(hela materialet)',
  },
  correct: {
    heading: 'Har du sett ett fel?',
    suggest: 'Föreslå en rättelse',
    subject: (id) => `Rättelse: ${id}`,
    body: (id, lang, lines) =>
      `Sida: ${id}\nSpråk: ${lang}\nRader: ${lines}\n\nVad är fel?\n\nVad ska det stå?\n\nI vilken källa finns den rätta uppgiften (dokument, sida)?\n`,
    how: 'Ange sidans id, raden och källan där den rätta uppgiften finns.',
    nowhere: 'Webbplatsen har ingen adress för rättelser. Skicka rättelsen till den som publicerar webbplatsen.',
  },
  corrections: {
    lead: (errata, doubts) =>
      `I källorna finns ${counted('sv', 'fel som har rättats', 'fel som har rättats')(errata)} och ${counted('sv', 'ställe som är oklart', 'ställen som är oklara')(doubts)}. Alla finns på den här sidan.`,
    description: 'Fel i källorna som Kotoatlas har rättat, och ställen som är oklara.',
    how: 'Så här föreslår du en rättelse',
    howText:
      'På varje sida finns en länk för förslag. En rättelse godkänns när den bygger på källan: dokument, sida och rad. Ett tryckfel rättas öppet; ett värde som kan vara fel lämnas som det är och märks ut.',
    line: (line) => `rad ${line} i originalet`,
  },
};
