import { within } from './faults.ts';
import { scanXml } from './xml.ts';

/** A level of a way of numbering: "%1.%2" counted in digits. */
interface Level {
  start: number;
  isDecimal: boolean;
  text: string;
  /** The style whose paragraphs have this level. */
  style: string | undefined;
}

/** What a style says of the numbers and of the rank of its paragraphs. */
interface Style {
  basedOn: string | undefined;
  number: string | undefined;
  level: number | undefined;
  isHeading: boolean;
}

const PROPERTIES = /<w:pPr>(?<inner>(?:(?!<w:pPr>)[\s\S])*?)<\/w:pPr>/gu;
const HEADING_NAME = /^heading [1-9]$/iu;

/**
 * The text of a Word document with the numbers of its headings written out. Word counts them when it shows a document, and
 * keeps only the way of counting; a reader that looks for "4.1 Varsinaiset kohderyhmät" would find no number. Numbers of
 * lists are left to their reader.
 * @param document, styles, numbering the parts of the document in XML
 */
export function withHeadingNumbers(document: string, styles: string | undefined, numbering: string): string {
  const { levels, sets } = readNumbering(numbering);
  const known = styles === undefined ? new Map<string, Style>() : readStyles(styles);
  const counts = new Map<string, number[]>();
  return document.replaceAll(PROPERTIES, (properties: string, inner: string) => {
    const styleId = valueOf(inner, 'pStyle');
    const style = styleId === undefined ? undefined : inherited(styleId, known);
    const set = sets.get(valueOf(inner, 'numId') ?? style?.number ?? '');
    const own = set === undefined ? undefined : levels.get(set);
    if (set === undefined || own === undefined) return properties;
    const linked = own.findIndex((level) => level.style !== undefined && level.style === styleId);
    const depth = Number(valueOf(inner, 'ilvl') ?? style?.level ?? Math.max(linked, 0));
    const level = own[depth];
    if (level === undefined) return properties;
    const count = (counts.get(set) ?? []).slice(0, depth + 1);
    for (let index = 0; index < depth; index += 1) count[index] ??= own[index]?.start ?? 1;
    const before = count[depth];
    count[depth] = before === undefined ? level.start : before + 1;
    counts.set(set, count);
    const isHeading = style?.isHeading === true || valueOf(inner, 'outlineLvl') !== undefined;
    if (!isHeading || !own.slice(0, depth + 1).every(({ isDecimal }) => isDecimal)) return properties;
    const number = level.text.replace(/%(\d)/gu, (_, place: string) => String(count[Number(place) - 1] ?? ''));
    return number === '' ? properties : `${properties}<w:r><w:t xml:space="preserve">${number} </w:t></w:r>`;
  });
}

/** The value of the first element of a name in a piece of XML. */
const valueOf = (xml: string, name: string): string | undefined =>
  new RegExp(`<w:${name}\\s[^>]*?w:val="(?<value>[^"]*)"`, 'u').exec(xml)?.groups?.['value'];

/** The levels of each way of numbering, and which way each set of numbers follows. */
function readNumbering(xml: string): { levels: Map<string, Level[]>; sets: Map<string, string> } {
  const levels = new Map<string, Level[]>();
  const sets = new Map<string, string>();
  let way: string | undefined;
  let set = '';
  let level: Level | undefined;
  scanXml(xml, 'word/numbering.xml', {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        way = attributes['w:abstractNumId'] ?? '';
        levels.set(way, []);
      } else if (name === 'w:num') set = attributes['w:numId'] ?? '';
      else if (name === 'w:abstractNumId') sets.set(set, value);
      else if (name === 'w:lvl' && way !== undefined) {
        level = { start: 1, isDecimal: false, text: '', style: undefined };
        const depth = Number(attributes['w:ilvl'] ?? '0');
        const own = levels.get(way);
        if (own && depth >= 0 && depth < 9) own[depth] = level;
      } else if (level === undefined) return;
      else if (name === 'w:start') level.start = Number(value);
      else if (name === 'w:numFmt') level.isDecimal = value === 'decimal';
      else if (name === 'w:lvlText') level.text = value;
      else if (name === 'w:pStyle') level.style = value;
    },
    close: (name) => {
      if (name === 'w:lvl') level = undefined;
      if (name === 'w:abstractNum') way = undefined;
    },
  });
  return { levels, sets };
}

function readStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  scanXml(xml, 'word/styles.xml', {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = { basedOn: undefined, number: undefined, level: undefined, isHeading: false };
        styles.set(attributes['w:styleId'] ?? '', style);
      } else if (style === undefined) return;
      else if (name === 'w:name') style.isHeading ||= HEADING_NAME.test(value);
      else if (name === 'w:outlineLvl') style.isHeading = true;
      else if (name === 'w:basedOn') style.basedOn = value;
      else if (name === 'w:numId') style.number = value;
      else if (name === 'w:ilvl') style.level = Number(value);
    },
    close: (name) => {
      if (name === 'w:style') style = undefined;
    },
  });
  return styles;
}

/** A style with what it has of the styles that it is based on. */
function inherited(id: string, styles: ReadonlyMap<string, Style>): Style | undefined {
  const chain: Style[] = [];
  for (let next: string | undefined = id; next !== undefined;) {
    const style = styles.get(next);
    if (style === undefined || chain.includes(style)) break;
    chain.push(style);
    within('depth', chain.length, 'styles that are based on each other');
    next = style.basedOn;
  }
  const [own] = chain;
  return (
    own && {
      basedOn: own.basedOn,
      number: chain.find(({ number }) => number !== undefined)?.number,
      level: chain.find(({ level }) => level !== undefined)?.level,
      isHeading: chain.some(({ isHeading }) => isHeading),
    }
  );
}
