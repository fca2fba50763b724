/**
 * What a citation supplies because the document does not say it itself stands in square brackets, as bibliographies
 * have it. Apart from what needs words: the browser writes citations too.
 */

const SUPPLIED = /^\[(?<value>.*)\]$/u;

/** Puts a value that only another document says into its brackets. */
export const inBrackets = (value: string): string => `[${value}]`;

/** Whether a value stands in brackets. */
export const isSupplied = (value: string | undefined): boolean => value !== undefined && SUPPLIED.test(value);

/** A value without its brackets. */
export const withoutBrackets = (value: string): string => SUPPLIED.exec(value)?.groups?.['value'] ?? value;
