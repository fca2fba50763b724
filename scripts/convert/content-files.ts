import type { Root } from 'mdast';
import { COLLECTION_OF } from '../../src/schema/record.ts';
import type { Message } from '../../src/schema/report.ts';
import { sourceDocumentSchema } from '../../src/schema/source.ts';
import type { Assembled, Origin } from './assemble.ts';
import { redact } from './assemble.ts';
import { isBlank } from './document.ts';
import type { DocumentKind } from './kinds/kind.ts';
import { roundTrip } from './mdx/read.ts';
import { treeOf } from './mdx/tree.ts';
import { writeMdx } from './mdx/write.ts';
import { problem } from './problems.ts';

/** A file of content/: its path in it, and its text. */
export type ContentFile = readonly [path: string, text: string];

/** The files of a document: one for each of its records, and one for the document itself. */
export function contentFiles(
  assembled: readonly Assembled[],
  origin: Origin,
  kind: DocumentKind,
): { files: ContentFile[]; messages: Message[] } {
  const files: ContentFile[] = [];
  const messages: Message[] = [];
  const add = (path: string, data: object, tree: Root, line: number): void => {
    const text = writeMdx(data, tree);
    const difference = roundTrip(text, data, tree);
    if (difference === undefined) files.push([path, text]);
    else messages.push(problem('round-trip', { file: origin.source.file, line }, difference));
  };
  for (const { record, tree } of assembled) {
    add(`${COLLECTION_OF[record.kind]}/${record.id}/${record.lang}.mdx`, record, tree, record.source.lines[0]);
  }
  const background = origin.document.background.map((block) => redact(block, origin.document));
  add(
    `sources/${origin.sourceId}/${origin.language}.mdx`,
    documentData(origin, kind, assembled.length),
    treeOf(background),
    1,
  );
  return { files, messages };
}

/** The front matter of a document's own file. */
function documentData(
  { source, known, sourceId, document, language }: Origin,
  { kind }: DocumentKind,
  records: number,
): object {
  const { inRecords, inBackground, dropped } = document.ledger.counts();
  return sourceDocumentSchema.parse({
    id: sourceId,
    lang: language,
    kind,
    title: known?.title ?? document.title,
    publisher: known?.publisher ?? { missing: 'not-in-source' },
    date: document.date ?? known?.date ?? { missing: 'not-in-source' },
    about: known?.about ?? { missing: 'not-curated' },
    file: source.file,
    records,
    lines: { total: source.lines.filter((line) => !isBlank(line)).length, inRecords, inBackground, dropped },
    persons: document.ledger.persons,
  });
}
