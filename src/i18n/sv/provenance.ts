import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { terms } from './terms.ts';
import { name as siteName, nameOf } from '../../site-config.ts';

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
  panel: `Stället i ${nameOf.sv} text`,
  whole: 'Hela texten rad för rad och alla uppgifter',
  close: 'Stäng',
  lineOf: (line) => `Rad ${line} i ${nameOf.sv} text`,
  page: (page) => `sidan ${page} i originalet`,
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
    description: (name) =>
      `De rader i ${nameOf.sv} text som uppgifterna om ${name} har lästs från, och varje uppgift med sin rad.`,
    lead: (document) =>
      `${siteName} återger dokumentet ${document} med egna ord. Här är de rader i vår text som uppgifterna har lästs från. De markerade orden är uppgifter. Radnumren gäller vår text, inte originaldokumentet.`,
    leadOfFile: (document) =>
      `${siteName} återger dokumentet ${document} med egna ord. Här är den del av vår fil som uppgifterna har lästs från. De markerade orden är uppgifter. Sidorna och raderna gäller vår fil, inte originaldokumentet.`,
    text: `Rader i ${nameOf.sv} text`,
    lineAria: (line) => `Rad ${line}`,
    facts: 'Uppgifter',
    what: 'Vad',
    value: 'Uppgift',
    words: 'Orden på raden',
    where: 'Rad',
    whereInFile: 'Ställe',
    curated: `${nameOf.sv} klassificering`,
    funding: {
      euGranted: 'EU-stöd',
      euAndStateGranted: 'Stöd från EU och staten, planerat',
      euAndStateRealised: 'Stöd från EU och staten, utfall',
      publicPlanned: 'Offentlig finansiering, planerad',
      publicRealised: 'Offentlig finansiering, utfall',
    },
    place: terms.place,
    organisation: terms.organisation,
    language: terms.language,
    start: terms.starts,
    end: terms.ends,
    file: 'Fil',
    edition: `${nameOf.sv} text`,
    original: 'Originalet',
    checksum: 'Filens kontrollsumma (SHA-256)',
    checksumNote: 'Kontrollsumman visar om en fil är densamma som den här sidan har gjorts av.',
    back: (name) => `Tillbaka: ${name}`,
  },
  cite: {
    heading: 'Så här hänvisar du',
    original: 'Ursprunglig källa',
    here: 'Den här sidan',
    undated: 'u.å.',
    pageOf: (page) => `s. ${page}`,
    part: (kind, date) => `${siteName}: ${kind}. Läget ${date}.`,
    noAddress: 'Webbplatsens adress',
    copy: 'Kopiera hänvisningen',
    copied: 'Kopierad.',
    notCopied: 'Markera texten och kopiera den själv.',
    read: (date) => `Läst ${date}.`,
    files: 'Som referens',
    wholeFile: '(hela materialet)',
  },
  correct: {
    heading: 'Upptäckte du ett fel?',
    suggest: 'Föreslå en rättelse',
    how: 'Ange postens id, raden och källan där den rätta uppgiften finns.',
  },
  corrections: {
    lead: (errata, doubts) =>
      `På den här sidan finns ${counted('sv', 'fel i källorna som har rättats', 'fel i källorna som har rättats')(errata)} och ${counted('sv', 'oklart ställe', 'oklara ställen')(doubts)}. Här finns varje rättelse som gäller ett namn, ett tal eller innebörden. Rena skrivfel som inte rör dem räknas inte upp.`,
    description: `Fel i källornas namn, tal eller innebörd som ${siteName} har rättat, och oklara ställen i källorna.`,
    how: 'Så här föreslår du en rättelse',
    howText:
      'På varje posts sida finns en länk för förslag. En rättelse godkänns när den bygger på källan: dokument, sida och ställe. Ett fel i källan som gäller ett namn, ett tal eller innebörden rättas synligt. En uppgift som kan vara fel men inte går att bekräfta lämnas som den är och redovisas som ett oklart ställe.',
    line: (line) => `rad ${line} i originalet`,
  },
};
