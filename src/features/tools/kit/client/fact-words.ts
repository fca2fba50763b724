import { record } from '../../../../i18n/fi/record.ts';
import { site } from '../../../../i18n/fi/site.ts';
import type { Strings } from '../../../../i18n/strings.ts';

/** The words for facts of records, in the language of the page; the build exchanges the files. */
export const recordWords: Strings['record'] = record;
export const kindNames: Strings['site']['kinds'] = site.kinds;
