/**
 * Contexts in which Finnish reports name persons, written down before the rule was read. Marks:
 *
 * - `{N}` given name and surname, `{N:n}` `{N:lle}` `{N:lta}` `{N:na}` in Finnish cases, `{N:s}` in
 *   the genitive of Swedish, `{N:'s}` of English, `{N^}` all capitals, `{N<}` "Surname, Given",
 *   `{N.}` "A. Surname", `{L}` the surname alone with the same cases, `{F}` the given name alone;
 * - `{T}` a title, `{T:n}` `{T:lle}` `{T:na}` in cases, `{T^}` with a capital, `{D}` a degree;
 * - `{M}` a mail address in some spelling, `{P}` a number of a telephone in some spelling;
 * - a slash with blanks around it stands for the end of a line.
 */
export interface Contexts {
  /** Title in nominative, genitive, allative and essive (or the definite form, in Swedish). */
  readonly titles: readonly (readonly string[])[];
  readonly degrees: readonly string[];
  /** A name with a title, a contact block, a signature, an address, a number: promised to be found. */
  readonly promised: readonly string[];
  /** A likely name in plain text: a warning. */
  readonly elsewhere: readonly string[];
}
