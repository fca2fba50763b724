/** The names of the data files in the strings of the interface, in the order in which they are offered. */
export const DOWNLOAD_IDS = [
  'records',
  'schema',
  'recordsCsv',
  'textsFi',
  'textsSv',
  'textsEn',
  'textsSchema',
  'practicesCsv',
  'projectsCsv',
  'schemaOrg',
  'vocabulary',
  'dataset',
  'readme',
] as const;
export type DownloadId = (typeof DOWNLOAD_IDS)[number];

/** A data file, made. */
export interface DataFile {
  id: DownloadId;
  /** Its name in data/. */
  file: string;
  /** What readers call its format. */
  format: string;
  mediaType: string;
  /** In one English sentence, for programs and for the file that explains the data. */
  about: string;
  /** The specification that its form follows, where there is one. */
  conformsTo?: string;
  text: string;
}

/** The folder of the data files, from the site's root. */
export const DATA_FOLDER = 'data';

export const bytesOf = ({ text }: Pick<DataFile, 'text'>): number => new TextEncoder().encode(text).length;
