/** The script that opens notes beside words, from the site's root. */
export const NOTE_SCRIPT_ROUTE = '/assets/notes.js';
