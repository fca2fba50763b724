import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireProgram } from '../../../scripts/programs/find.ts';
import { PROGRAMS } from '../../../scripts/programs/table.ts';

/** What LibreOffice makes of our documents, with the filter that it takes for it. */
const FILTERS = {
  xlsx: 'xlsx',
  ods: 'ods',
  // Parted by semicolons, in UTF-8, cells as they are shown.
  csv: 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true',
  docx: 'docx',
  pdf: 'pdf',
} as const;
export type OfficeFormat = keyof typeof FILTERS;

/**
 * A document as LibreOffice saves it.
 * @param document in the flat XML of OpenDocument
 * @param ending fods for a workbook, fodt for a text
 */
export function savedAs(document: string, ending: 'fods' | 'fodt', format: OfficeFormat): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kotoatlas-office-'));
  try {
    const from = join(folder, `document.${ending}`);
    writeFileSync(from, document);
    const { status, stdout, stderr } = spawnSync(
      requireProgram(PROGRAMS.libreoffice),
      [
        // A profile of its own: another LibreOffice that runs would take the work and have none to give back.
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        FILTERS[format],
        '--outdir',
        join(folder, 'out'),
        from,
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`LibreOffice has failed: ${stdout}${stderr}`);
    return readFileSync(join(folder, 'out', `document.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
