import type { Span } from '../../../src/schema/span.ts';

export type { Span } from '../../../src/schema/span.ts';

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const overlapsAny = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => overlaps(span, other));
