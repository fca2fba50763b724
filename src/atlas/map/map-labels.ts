import type { DrawnPoint } from './frame.ts';

/** A circle of the map and the word that may stand beside it, if any. */
export interface LabelledCircle extends DrawnPoint {
  r: number;
  text: string | undefined;
}

/** Where a word stands: the start, middle or end of its baseline. */
export interface PlacedLabel extends DrawnPoint {
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const GAP = 3;
/** The width of a letter and the height of a line, as parts of the size of the letters. */
const LETTER = 0.52;
const ASCENT = 0.75;
const DESCENT = 0.22;

const apart = (a: Box, b: Box): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

const boxOfCircle = ({ x, y, r }: LabelledCircle): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

function boxOfLabel({ x, y, text, anchor }: PlacedLabel, size: number): Box {
  const width = text.length * LETTER * size;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - ASCENT * size, bottom: y + DESCENT * size };
}

/** The places around a circle where its word may stand, the best first. */
function candidates({ x, y, r }: LabelledCircle, text: string, size: number): PlacedLabel[] {
  const middle = y + 0.3 * size;
  return [
    { x: x + r + GAP, y: middle, text, anchor: 'start' },
    { x: x - r - GAP, y: middle, text, anchor: 'end' },
    { x, y: y - r - GAP, text, anchor: 'middle' },
    { x, y: y + r + GAP + ASCENT * size, text, anchor: 'middle' },
  ];
}

/**
 * Words beside circles: in the order given, each where it covers no circle, no earlier word and no edge.
 * A circle whose word finds no such place stays without one.
 */
export function placeLabels(
  circles: readonly LabelledCircle[],
  frame: { width: number; height: number },
  size: number,
): PlacedLabel[] {
  const taken = circles.map(boxOfCircle);
  return circles.flatMap((circle) => {
    const places = circle.text === undefined ? [] : candidates(circle, circle.text, size);
    const free = places.find((label) => {
      const box = boxOfLabel(label, size);
      const inside = box.left >= 0 && box.right <= frame.width && box.top >= 0 && box.bottom <= frame.height;
      return inside && taken.every((other) => apart(box, other));
    });
    if (free === undefined) return [];
    taken.push(boxOfLabel(free, size));
    return [{ ...free, x: Math.round(free.x * 10) / 10, y: Math.round(free.y * 10) / 10 }];
  });
}
