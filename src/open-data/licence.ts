import { LICENCES } from '../schema/licence.ts';
import { licence, name } from '../site-config.ts';

/** The address of the licence of texts and data. */
export const LICENCE_URL = LICENCES[licence].url;

/** Who is named where the data are used. */
export const CREDIT = `${name} contributors`;
