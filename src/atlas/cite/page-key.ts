import type { Lang } from '../../schema/lang.ts';
import { SITE_NAME } from '../credits.ts';

/** The key by which the page of a record is cited. Apart from the schema: the browser makes it too. */
export const pageKey = (id: string, lang: Lang): string => `${SITE_NAME.toLowerCase()}-${id}-${lang}`;
