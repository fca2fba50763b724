/** Small digits are no digits of the number before them: they are a power or the mark of a note. */
const RAISED = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** Whether raised words are a number, perhaps with a bracket. */
export const isRaisedMark = (text: string): boolean => /^\s*\d{1,3}\)?\s*$/u.test(text);

/** A raised number in digits that stay raised in plain text. */
export const raised = (text: string): string => text.trim().replace(/\d/gu, (digit) => RAISED[Number(digit)] ?? digit);
