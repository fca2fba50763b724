/** The script of a record's page, from the site's root. */
export const RECORD_SCRIPT_ROUTE = '/assets/record.js';
