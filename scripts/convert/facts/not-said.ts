/** What tables and forms of the three languages print where they have nothing to say. */
const NOT_SAID =
  /^(?:[-‐‑‒–—―−.…]+|n\/a|ei (?:tietoa|tiedossa|ilmoitettu|vielä tiedossa|saatavilla)|tieto puuttuu|puuttuu|avoin|(?:uppgift|information) saknas|ingen uppgift|okänt|not (?:known|available|stated)|no information|unknown)\.?$/iu;

/** Whether the text of a cell or field says that there is nothing to say: "-", "ei tietoa". An empty one says nothing at all. */
export const isNotSaid = (text: string): boolean => NOT_SAID.test(text.trim());
