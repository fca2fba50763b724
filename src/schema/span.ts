/** A stretch of a text: offsets of its first character and of the one after its last. */
export interface Span {
  start: number;
  end: number;
}
