/** The characters that a regular expression reads as its own (ECMA-262, SyntaxCharacter and the solidus). */
const SYNTAX = /[\^$\\.*+?()[\]{}|/]/gu;

/**
 * A text as a pattern that stands for the text itself, in a regular expression with the flag u. Node has a function
 * for this from version 24 on; the converter also runs on 22.
 */
export const literally = (text: string): string => text.replaceAll(SYNTAX, String.raw`\$&`);
