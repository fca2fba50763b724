/** The script of a record's page, from the site's root. */
export const RECORD_SCRIPT_ROUTE = '/assets/record.js';

/** The script that writes the citation of a page as a file, from the site's root. */
export const CITE_SCRIPT_ROUTE = '/assets/cite.js';

/** The folder of dist/ that holds the scripts of the tools. */
export const TOOL_FOLDER = 'tools';

/** The script that carries the records in a language. */
export const recordsScript = (lang: string): string => `${TOOL_FOLDER}/records.${lang}.js`;

/** The script of a tool in a language. */
export const toolScript = (name: string, lang: string): string => `${TOOL_FOLDER}/${name}.${lang}.js`;
