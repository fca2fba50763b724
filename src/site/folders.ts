import type { Kind } from '../schema/record.ts';
import { COLLECTION_OF } from '../schema/record.ts';

/** The folder of the converter's output. */
export const CONTENT_FOLDER = 'content';

/** The folder of curation. */
export const CURATION_FOLDER = 'seeds/curation';

/** The folder of a kind of record. */
export const folderOfKind = (kind: Kind): string => `${CONTENT_FOLDER}/${COLLECTION_OF[kind]}`;

/** The folder of the source documents' own introductions. */
export const SOURCES_FOLDER = `${CONTENT_FOLDER}/sources`;
