/** As many first letters as the inflected forms of a name have in common. */
const STEM = 4;

/** Tells a printed name that is another name or spelling ("SPR") from a mere inflected form of the name ("Turun kaupungin"). */
export const isOtherName = (printed: string, name: string): boolean => {
  const stem = (text: string): string => text.toLocaleLowerCase('fi').slice(0, STEM);
  return stem(printed) !== stem(name);
};
