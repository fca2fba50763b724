import { describe, expect, test } from 'vitest';
import { flatWorkbook } from '../convert/formats/support/open-document.ts';
import { fromFile, fromText, withoutProvenance } from '../convert/formats/support/originals.ts';
import { gridOf, ideasTable, listTable } from '../convert/formats/support/tables.ts';
import { typedCells } from '../convert/formats/support/workbook.ts';
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
