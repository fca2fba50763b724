/** A heading, a paragraph or an item of a list of a text, with its words. */
export type TextBlock = readonly ['h' | 'p' | 'li', string];
