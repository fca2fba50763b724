/** A piece of text where a page has it, in points from its lower left corner. */
export interface Word {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of its letters. */
  size: number;
}

/** Words beside each other that only blanks part. */
export interface Segment {
  text: string;
  left: number;
  right: number;
}

/** All segments on one height of a page. */
export interface PageLine {
  page: number;
  y: number;
  size: number;
  segments: readonly Segment[];
}

/** Words whose feet differ by less than this part of their height stand on one line. */
const SAME_LINE = 0.35;
/** A gap this wide, in heights of letters, parts segments: blanks are a third of one, the edges of two cells more. */
const PARTING = 0.75;
/** A gap from which on a blank stands between words of which the file does not say so. */
const BLANK = 0.12;

/** The lines of a page from above to below, each from left to right. */
export function linesOnPage(words: readonly Word[], page: number): PageLine[] {
  const lines: { y: number; size: number; words: Word[] }[] = [];
  for (const word of words.toSorted((a, b) => b.y - a.y)) {
    const open = lines.at(-1);
    if (open && open.y - word.y < SAME_LINE * Math.max(open.size, word.size)) {
      open.words.push(word);
      open.size = Math.max(open.size, word.size);
    } else lines.push({ y: word.y, size: word.size, words: [word] });
  }
  return lines.map(({ y, size, words: own }) => ({ page, y, size, segments: segmentsOf(own) }));
}

function segmentsOf(words: readonly Word[]): Segment[] {
  const segments: Segment[] = [];
  for (const { text, x, width, size } of words.toSorted((a, b) => a.x - b.x)) {
    const open = segments.at(-1);
    const gap = open ? x - open.right : Infinity;
    const right = x + width;
    if (open && (gap < PARTING * size || isLeader(open.text) || isLeader(text))) {
      const blank = gap > BLANK * size && !open.text.endsWith(' ') && !text.startsWith(' ') ? ' ' : '';
      open.text += blank + text;
      open.right = Math.max(open.right, right);
    } else segments.push({ text, left: x, right });
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.trim() }));
}

/** Dots that lead to the number of a page. */
const isLeader = (text: string): boolean => /^[\s.…]*(?:\.\s?){3,}\s*$|(?:\.\s?){4,}$/u.test(text);
