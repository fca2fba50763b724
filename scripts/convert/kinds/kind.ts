import type { Message } from '../../../src/schema/report.ts';
import type { SourceKind } from '../../../src/schema/source.ts';
import type { Kind } from '../../../src/schema/record.ts';
import type { EsfDetails, Funding, ProjectSpans, Tray } from '../../../src/schema/record.ts';
import type { Lang } from '../../../src/schema/lang.ts';
import type { Lines } from '../../../src/schema/provenance.ts';
import type { Programme } from '../../../src/schema/programme.ts';
import type { OrganisationRef } from '../../../src/schema/organisation.ts';
import type { PlaceRef, Scope } from '../../../src/schema/place.ts';
import type { Missing } from '../../../src/schema/text.ts';
import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import type { Ledger } from '../checks/ledger.ts';
import type { Line, SourceText } from '../document.ts';
import type { CountedIndex } from '../facts/counted.ts';
import type { OrganisationIndex } from '../facts/organisations.ts';
import type { PlaceIndex } from '../facts/places.ts';
import type { MarkIndex } from '../marks.ts';
import type { Passage } from '../text/passage.ts';

/** A piece of running text. */
export type Block =
  | { type: 'heading'; text: Passage }
  | { type: 'paragraph'; text: Passage }
  | { type: 'list'; ordered: boolean; items: Passage[] };

/** What only records of a kind have. */
export type Details =
  | { kind: Extract<Kind, 'practice'>; heading: string | Missing }
  | {
      kind: Extract<Kind, 'project'>;
      programme: Programme;
      objective: { code: string; name: string };
      funding: Funding;
      start: string | Missing;
      end: string | Missing;
      spans: ProjectSpans;
      esf?: EsfDetails;
    }
  | { kind: Extract<Kind, 'idea'>; number: number; topics: string[]; cutOff: string[]; absent: string[] }
  | { kind: Extract<Kind, 'model'>; tray: Tray };

/** A stretch of a line that is about a private person and that no record keeps; to the line's end where no end is said. */
export interface Hidden {
  line: number;
  /** Offset of its first character. */
  start: number;
  end?: number;
}

/** A record as its document gives it, before curation. */
export interface ParsedRecord {
  title: Passage;
  /** What the id is made of where source.yaml does not give it. */
  slugOf: string;
  page: number | Missing;
  /** Its row, counted from 1, where the document is a table. */
  row?: number;
  lines: Lines;
  blocks: Block[];
  places: PlaceRef[];
  /** How far it reaches, where the document says so in other words than a place. */
  scope?: Scope;
  organisations: OrganisationRef[];
  details: Details;
  hidden: Hidden[];
  /** What the source itself says of its theme and people, in the words of the vocabulary, and in one line. */
  told?: {
    themes: string[];
    targetGroups: string[];
    summary: string | undefined;
    /** The language of its head. */
    language: Lang;
    /** Whether its id is made of its own words: of several languages it is the one that was told first. */
    leads: boolean;
  };
}

/** What a parser makes of a document. */
export interface ParsedDocument {
  /** Title of the document as it prints it. */
  title: string;
  /** What its id is made of where its title is not its own: two descriptions of one form share their title. */
  sourceSlug?: string;
  /** Its own date, ISO 8601 as exactly as it gives it. */
  date: string | undefined;
  /** Who published it, and the year of which it speaks, where it says so itself. */
  publisher?: string | undefined;
  asOf?: string | undefined;
  background: Block[];
  records: ParsedRecord[];
  ledger: Ledger;
  messages: Message[];
}

/** What parsers need beside the document: curated knowledge, already indexed. */
export interface Knowledge {
  vocabulary: Vocabulary;
  places: PlaceIndex;
  organisations: OrganisationIndex;
  marks: MarkIndex;
  counted: CountedIndex;
}

/** A kind of source document: how it is recognised, how it is read. */
export interface DocumentKind {
  kind: SourceKind;
  /** How messages name it, with its article. */
  name: string;
  /** Whether its documents are printed on pages, whose numbers and running titles may stand among their lines. */
  hasPages: boolean;
  recognises: (lines: readonly Line[]) => boolean;
  /** What a document lacks that nearly is of this kind; undefined where nothing of the kind is in it. */
  lacks: (lines: readonly Line[]) => string | undefined;
  parse: (source: SourceText, knowledge: Knowledge) => ParsedDocument;
}
