import type { Lang } from '../../schema/lang.ts';
import { fileName } from '../../site-config.ts';

/** The key by which the page of a record is cited. Apart from the schema: the browser makes it too. */
export const pageKey = (id: string, lang: Lang): string => `${fileName}-${id}-${lang}`;
