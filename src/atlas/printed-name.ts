/** As many first letters as the inflected forms of a name have in common. */
const STEM = 4;

/**
 * Tells a printed name that is none of the known names ("SPR") from one of them, in whatever language,
 * and from a mere inflected form of one ("Turun kaupungin").
 */
export const isOtherName = (printed: string, names: readonly string[]): boolean => {
  const stem = (text: string): string => text.toLocaleLowerCase('fi').slice(0, STEM);
  return names.every((name) => stem(printed) !== stem(name));
};
