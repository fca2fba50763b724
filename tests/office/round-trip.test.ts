import { describe, expect, test } from 'vitest';
import { flatWorkbook } from '../convert/formats/support/open-document.ts';
import { fromFile, fromText, withoutProvenance } from '../convert/formats/support/originals.ts';
import { gridOf, ideasTable, listTable } from '../convert/formats/support/tables.ts';
import { typedCells } from '../convert/formats/support/workbook.ts';
import { proseOf } from '../convert/formats/support/prose.ts';
import { flatProse, flatTable } from './support/flat-text.ts';
import { savedAs } from './support/libreoffice.ts';

const TABLES = { list: listTable, ideas: ideasTable } as const;

describe.each(['list', 'ideas'] as const)('the same records come out as of the text: %s', (name) => {
  const table = TABLES[name]();
  const workbook = (typed: boolean): string =>
    flatWorkbook([{ name: table.sheet, rows: gridOf(table).map((cells) => (typed ? typedCells(cells) : cells)) }]);

  // In CSV, amounts stand as the language of the program writes them.
  test.each(['xlsx', 'ods', 'csv'] as const)('as a workbook saved as %s', async (format) => {
    const { files, report } = await fromFile(name, savedAs(workbook(format !== 'csv'), 'fods', format));
    expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(withoutProvenance(files)).toEqual(withoutProvenance(fromText(name).files));
  });
});

const TEXTS = {
  list: () => flatTable(listTable()),
  ideas: () => flatTable(ideasTable()),
  booklet: () => flatProse(proseOf('booklet')),
  form: () => flatProse(proseOf('form')),
  tray: () => flatProse(proseOf('tray')),
} as const;

describe.each(['docx', 'pdf'] as const)('the same records come out of a text document saved as %s', (format) => {
  test.each(['list', 'ideas', 'booklet', 'form', 'tray'] as const)('%s', async (name) => {
    const { files, report } = await fromFile(name, savedAs(TEXTS[name](), 'fodt', format));
    expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(withoutProvenance(files)).toEqual(withoutProvenance(fromText(name).files));
  });
});
