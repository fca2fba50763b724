import type { OriginalTitle } from '../../../atlas/title-beside.ts';
import type { TextBlock } from '../../../atlas/text-block.ts';
import type { Question } from '../../../schema/reading.ts';
import type { Kind } from '../../../schema/record.ts';

/**
 * What the tools know of a record, in the language of the page. The build writes all records into one classic
 * script (`tools/records.<lang>.js`), which only the pages of tools load, and which also works from disk.
 * An empty list or null claims nothing; what the source was asked and does not say is in `silent`.
 */
export interface ToolRecord {
  id: string;
  kind: Kind;
  title: string;
  /** The title that the original prints, where the record is told in another language, and that language. */
  original: OriginalTitle | null;
  /** The address of its page from the root of the site, without a slash at its start. */
  url: string;
  summary: string | null;
  /** Themes and target groups come from curation, not from the source. */
  themes: readonly string[];
  forWhom: readonly string[];
  indirectly: readonly string[];
  /** Places where the work is done; the whole country is one of them. */
  where: readonly string[];
  /** Organisations that own, carry out or fund it. */
  who: readonly string[];
  /** Languages of service. */
  languages: readonly string[];
  money: readonly string[];
  time: readonly string[];
  /** The questions that the source does not answer, as somebody read it; none where nobody has. */
  silent: readonly Question[];
  figures: readonly { what: string; value: string }[];
  source: {
    title: string;
    /** In square brackets, as the date is, where only another document says it. */
    publisher: string | null;
    /** The date of the document, in words. */
    date: string | null;
    page: string | null;
    /** The file of our edition and the record's lines in it, in words. */
    lines: string;
    /** The address of the document's page from the root of the site. */
    url: string;
  };
}

declare global {
  interface Window {
    /** Set by `tools/records.<lang>.js`. */
    kotoatlasRecords?: readonly ToolRecord[];
    /** Set there too: in how many scripts the texts of the records stand (text-shards.ts). */
    kotoatlasTextShards?: number;
    /** Called by `tools/texts/<lang>/<shard>.js` with the text of each of its records. */
    kotoatlasText?: (id: string, blocks: readonly TextBlock[]) => void;
  }
}
