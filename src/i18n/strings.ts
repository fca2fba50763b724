import type { fi } from './fi/index.ts';

/** The shape of the Finnish words with any text in their place: what every language must have, no more and no less. */
type Shape<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Shape<T[Key]> };

export type Strings = Shape<typeof fi>;
