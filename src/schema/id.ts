/** What a permanent identifier looks like: lower-case ASCII words joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** How many letters it has at most. */
export const LONGEST_ID = 160;

/** Whether a text is an identifier as records, themes and places have them. */
export const isId = (text: string): boolean => text.length <= LONGEST_ID && ID_PATTERN.test(text);
