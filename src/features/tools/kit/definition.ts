import type { Section } from '../../../routes/routes.ts';
import type { Kind } from '../../../schema/record.ts';
import type { Tool } from '../../workspace/tool.ts';

/** A tool as it registers itself: a folder of its own says all this, and all.ts lists the folders. */
export interface ToolDefinition {
  /** Its name in `data-tool` and of its script in dist/tools/. */
  name: string;
  /** Its page; the words of the index of tools go by it. */
  section: Section;
  /** Its scripts by their names in dist/tools/, each from the project's root: that of its page, and others. */
  scripts: Readonly<Record<string, string>>;
  /** Whether its page needs to know the records. */
  needsRecords: boolean;
  /** What it keeps in the reader's browser; left out, it keeps nothing. */
  keeps?: Keeps;
  /**
   * The part of an address, from "#" on, with which a record's page leads to the tool: '' for none, nothing where
   * the tool has no use for that record. Left out, records do not lead here.
   */
  hashFor?: (record: { id: string; kind: Kind }) => string | undefined;
}

/** What a tool keeps, of whatever type: whoever visits it is given the tool with its type. */
export interface Keeps {
  /** Its name in storage, in files and in links. */
  name: string;
  visit: <Result>(see: <T>(tool: Tool<T>) => Result) => Result;
}

export const keeping = <T>(tool: Tool<T>): Keeps => ({ name: tool.name, visit: (see) => see(tool) });
