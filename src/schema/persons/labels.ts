import type { Span } from '../span.ts';

/** What stands before names of persons, as words and as beginnings of words, at the beginning of a line or sentence. */
const STRICT = String.raw`lisätie\p{Ll}*(?: (?:antaa|antavat|hankkeesta|projektista|toiminnasta|saa\p{Ll}*|kurssista))*|lisäinfo\p{Ll}*|
  yhteystie\p{Ll}*|yhteyshenkilö\p{Ll}*(?: nimi)?|yht\.(?:\s?hlö\p{Ll}*\.?)?|yhthlö|yhteydenot\p{Ll}*|ota(?:than)? yhteyttä|ottakaa yhteyttä|kysy(?:kää)? lisää|tiedustelu\p{Ll}*|ilmoittautumi\p{Ll}*|ilmoittaudu|
  vastuuhenkilö\p{Ll}*|laati(?:nut|neet|ja|jat)|kirjoittaj\p{Ll}*|haastattelu|haastateltav\p{Ll}*|toimitta(?:nut|neet|ja|jat)|
  teki(?:jä|jät)|koon(?:nut|neet)|kään(?:tänyt|täjä|nös)|suomen(?:nos|tanut)|allekirjoit\p{Ll}*|(?:\p{Ll}+ )?terveisin|kunnioitta(?:en|vasti)|
  kuvit(?:us|tanut)|kirj\.|toim\.|taitto|ulkoasu|graafinen suunnittelu|kansi(?:kuva)?|layout|toimitu(?:s|skunta)|puhujat?|luennoitsijat?|kouluttajat?|esiintyj\p{Ll}*|kirjoitta(?:nut|neet)|vastaava henkilö|(?:\p{Ll}+\. )?terv|\p{Ll}+terveisin|valokuva(?:t|us|aja)?|esittelij\p{Ll}*|hakijan edustaja|yhdyshenkilö\p{Ll}*|kiittäen|
  mera? information|ytterligare (?:information|uppgifter)|tilläggsuppgifter|närmare (?:information|uppgifter|upplysningar)|kontakt(?:person|personer|uppgifter|a)?|
  ta kontakt|anmäl(?:an|ningar?)(?: till)?|förfrågningar|ansvarig|ansvarsperson|skribent(?:en|er)?|sammanställ\p{Ll}*(?: av)?|författare|redaktör|
  (?:\p{Ll}+ )*hälsning(?:ar)?|undertecknat|underskrift|översättning|intervju(?: med)?|upplysningar|
  (?:for )?(?:more|further|additional) information|(?:please )?contacts?(?: person| details| us)?|enquiries(?: to)?|inquiries(?: to)?|registration|written by|authors?|edited by|
  interview(?: with)?|speakers?|moderators?|report by|responsible person|person in charge|best wishes|(?:yours )?faithfully|vänligen|mvh|hälsar|skriven av|sammanställts av|(?:kind |best |warm )?regards|sincerely|yours sincerely|signed|prepared by|compiled by|translated by|photos? by|questions to|get in touch|reach us`;
/** Labels that as often stand before something else: the name must look like one. */
const WEAK = String.raw`teksti(?:t)?(?: ja kuvat?)?|kuvat?|kuvaaja|nimi(?: ja tehtävä)?|hankkeen nimi|työryhmä|ohjausryhmä\p{Ll}*(?: jäsen\p{Ll}*)?|jäsenet|osallistujat|paikalla|läsnä|mukana|
  text(?: och bild| and photos?)?|foton?|bild(?:er)?|namn|styrgrupp\p{Ll}*(?: medlemmar)?|arbetsgrupp\p{Ll}*|deltagare|närvarande|medlemmar|medverkande|photos?|pictures?|name|steering group|working group|members?|participants?|present|soita|ring|call|whatsapp|puh|tfn|tel`;
/** Labels of half a name: one word is enough after them. */
const PART = String.raw`etunim(?:i|et)|sukunimi|förnamn|efternamn|first names?|given names?|surname|last name|family name`;

const BEFORE = String.raw`(?<=^|\n|[.!?:;|•\t(]\s*|[-–*] |\d[.)] |hankkeen |projektin |projektets |project |hankkeesta |raportin |julkaisun |rapporten |on |ovat |har |ja |saat )`;
const pattern = (words: string, end: string): RegExp =>
  new RegExp(`${BEFORE}(?:${words.replace(/\s*\n\s*/gu, '')})(?!\\p{L})${end}`, 'giu');
const STRICT_LABEL = pattern(STRICT, '');
const WEAK_LABEL = pattern(WEAK, String.raw`(?=\s*[:;\n(|\t–-]| \p{L})`);
const PART_LABEL = pattern(PART, String.raw`\s*[:|\n]`);

/** Who wrote or took something, with a colon: a name and nothing else is said after it. */
const COLON_LABEL = new RegExp(
  pattern(
    'teksti(?: ja kuvat?)?|kuvat?|valokuvat?|text|foton?|bild|photos?|photo credit|pictures?',
    ':(?= \\p{L}+ \\p{L}+\\s*$)',
  ),
  'gimu',
);

/** A stretch after a label in which names are looked for. */
export interface Scope extends Span {
  /** strict: any name there is a person's; weak: what looks like one; colon: one name right after a colon; part: half a name too. */
  kind: 'strict' | 'weak' | 'colon' | 'part';
}

/** How many short lines after a label belong to it. */
const LINES = 7;
const SHORT_LINE = 90;

/** Where the stretch of a label ends: with its sentence, or, where the label stands alone, after some short lines. */
function endOf(text: string, from: number, lines: number): number {
  let end = from;
  for (let line = 0; line <= lines; line += 1) {
    const next = text.indexOf('\n', end);
    const stop = next < 0 ? text.length : next;
    const words = text.slice(end, stop);
    if (line > 0 && (words.trim() === '' || words.length > SHORT_LINE)) return end;
    const sentence = /\p{Ll}{3}[.!?] (?=\p{Lu})/u.exec(words);
    if (sentence) return end + sentence.index + 4;
    end = stop;
    if (next < 0) return end;
    end += 1;
  }
  return end;
}

const scopesOf = (text: string, labels: RegExp, kind: Scope['kind'], lines: number): Scope[] =>
  [...text.matchAll(labels)].map(({ 0: label, index }) => {
    const start = index + label.length;
    return { kind, start, end: endOf(text, start, lines) };
  });

/** The stretches of a text after labels of persons. */
export function scopesIn(text: string): Scope[] {
  return [
    ...scopesOf(text, STRICT_LABEL, 'strict', LINES),
    ...scopesOf(text, WEAK_LABEL, 'weak', LINES),
    ...scopesOf(text, PART_LABEL, 'part', 1),
    ...scopesOf(text, COLON_LABEL, 'colon', 0),
  ];
}

/** Whether a word is the name of a field and no value. */
export const isLabel = (word: string): boolean =>
  /(?:puhelin|sähköposti|osoite|numero|nimi|namn|name|phone|e-?mail|e-post|address|tehtävä|nimike|title|organisaatio|telefon)/iu.test(
    word,
  );
