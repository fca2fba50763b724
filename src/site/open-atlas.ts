import type { Atlas } from '../atlas/atlas.ts';
import { openSite } from './opened.ts';

/** The atlas of every language that has records: what the pages are generated from. */
export const openAtlases = (): Atlas[] => [...openSite().atlases.values()];
