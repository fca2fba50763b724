import { deflateSync } from 'node:zlib';
import { pdfOf } from '../../../tests/convert/formats/support/pdf.ts';
import type { PdfText } from '../../../tests/convert/formats/support/pdf.ts';
import type { HostileFile } from './kind.ts';
import { each, many } from './kind.ts';

const line = (text: string, y = 700, x = 50): PdfText => ({ text, x, y });
const pages = (count: number, make: (index: number) => readonly PdfText[]): Uint8Array =>
  pdfOf(Array.from({ length: count }, (_, index) => make(index)));

const one = pdfOf([[line('Sana')]]);
/** A PDF in which a piece is another of the same length, so that its list of places holds. */
const changed = (from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(one).toString('latin1').replace(from, to.padEnd(from.length)), 'latin1');

/** A PDF of these objects, the first its catalogue; readers find the objects themselves, as no place of any is said. */
const objectsOf = (objects: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...objects.flatMap((object, index) => [
      Buffer.from(`${String(index + 1)} 0 obj\n`),
      typeof object === 'string' ? Buffer.from(object, 'latin1') : object,
      Buffer.from('\nendobj\n'),
    ]),
    Buffer.from(`trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R >>\n%%EOF\n`),
  ]);

const streamOf = (dictionary: string, bytes: Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${String(bytes.length)} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);

/** One page whose content is this, packed. */
const contentOf = (
  content: string | Uint8Array,
  filter = '/FlateDecode',
  resources = '',
  more: readonly Uint8Array[] = [],
): Uint8Array =>
  objectsOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> ${resources} >> /Contents 4 0 R >>`,
    streamOf(`/Filter ${filter}`, typeof content === 'string' ? deflateSync(content) : content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...more,
  ]);

/** Forms each of which draws the next one ten times, and the last a word. */
const forms = (depth: number): Uint8Array =>
  contentOf(
    many(10, '/X0 Do '),
    '/FlateDecode',
    '/XObject << /X0 6 0 R >>',
    Array.from({ length: depth }, (_, index) =>
      streamOf(
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> /XObject << /X${String(index + 1)} ${String(index + 7)} 0 R >> >>`,
        Buffer.from(index === depth - 1 ? 'BT /F1 9 Tf (Sana) Tj ET' : many(10, `/X${String(index + 1)} Do `)),
      ),
    ),
  );

const ENCRYPTED =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /O (01234567890123456789012345678901) /U (01234567890123456789012345678901) /P -4 >> /ID [(a) (a)]';

/** A page of running text under a head in three pieces. */
const bookPage = (index: number): PdfText[] => [
  line('Kunta', 800),
  line('Vuosikirja 2024', 800, 210),
  line(`Sivu ${String(index + 1)}`, 800, 500),
  ...Array.from({ length: 45 }, (_, row) =>
    line(`Rivi ${String(index * 45 + row)}, jossa on sanoja ja lisää sanoja.`, 770 - 14 * row),
  ),
];

/** PDFs that are locked, broken, endless, or that nobody could read to the end. */
export const PDFS: readonly HostileFile[] = [
  { name: 'encrypted', ending: '.pdf', rule: 'file-encrypted', make: () => pdfOf([[line('Sana')]], ENCRYPTED) },
  {
    name: 'only the mark of a PDF',
    ending: '.pdf',
    rule: 'file-broken',
    make: () => `%PDF-1.7\n${many(5_000_000, 'x')}`,
  },
  { name: 'cut in the middle', ending: '.pdf', rule: 'file-broken', make: () => one.slice(0, one.length / 2) },
  { name: 'without text, 500 pages', ending: '.pdf', rule: 'no-text-in-file', make: () => pages(500, () => []) },
  { name: '5,000 pages', ending: '.pdf', rule: 'file-too-large', make: () => pages(5000, () => [line('Sana')]) },
  {
    name: '500 pages, each with a running head in three pieces',
    ending: '.pdf',
    rule: 'unknown-kind',
    make: () => pages(500, bookPage),
  },
  {
    name: 'pages that are their own parents',
    ending: '.pdf',
    rule: 'file-broken',
    make: () => changed('/Kids [4 0 R]', '/Kids [2 0 R]'),
  },
  {
    name: 'a page tree 100,000 deep',
    ending: '.pdf',
    rule: 'file-broken',
    make: () =>
      objectsOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        ...Array.from(
          { length: 100_000 },
          (_, index) => `<< /Type /Pages /Count 1 /Kids [${String(index + 3)} 0 R] >>`,
        ),
      ]),
  },
  {
    name: 'says that it has 2,000,000,000 pages',
    ending: '.pdf',
    rule: 'no-text-in-file',
    make: () => contentSaying('/Count 2000000000'),
  },
  {
    name: 'a list of places that leads to itself',
    ending: '.pdf',
    rule: 'unknown-kind',
    make: () => pdfOf([[line('Sana')]], '/Prev 9'),
  },
  {
    name: 'arrays 1,000,000 deep',
    ending: '.pdf',
    rule: 'file-broken',
    make: () => objectsOf([`<< /Type /Catalog /Pages ${many(1_000_000, '[')} >>`]),
  },
  {
    name: 'a content of 1 GB of blanks',
    ending: '.pdf',
    rule: 'file-too-large',
    make: () => contentOf(deflateSync(Buffer.alloc(2 ** 30, 32))),
  },
  {
    name: 'a content of 1 GB, packed twice',
    ending: '.pdf',
    rule: 'file-too-large',
    make: () => contentOf(deflateSync(deflateSync(Buffer.alloc(2 ** 30, 32))), '[/FlateDecode /FlateDecode]'),
  },
  {
    name: '100 MB of operators that draw nothing',
    ending: '.pdf',
    rule: 'file-too-large',
    make: () => contentOf(many(25_000_000, 'q Q ')),
  },
  {
    name: 'forms in forms that draw 1,000,000,000 words',
    ending: '.pdf',
    rule: 'file-too-large',
    make: () => forms(9),
  },
  {
    name: 'two million words on one page',
    ending: '.pdf',
    rule: 'unknown-kind',
    make: () => contentOf(`BT /F1 9 Tf ${each(2_000_000, () => '(Sana) Tj 0 -9 Td ')} ET`),
  },
  {
    name: 'a word of a million points',
    ending: '.pdf',
    rule: 'unknown-kind',
    make: () => contentOf(`BT /F1 9 Tf (${many(1_000_000, '.')}a) Tj ET`),
  },
  {
    name: '200,000 words on one line',
    ending: '.pdf',
    rule: 'unknown-kind',
    make: () =>
      contentOf(`BT /F1 9 Tf ${each(200_000, (index) => `1 0 0 1 ${String(index * 40)} 700 Tm (Sana) Tj `)} ET`),
  },
];

const contentSaying = (count: string): Uint8Array =>
  objectsOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages ${count} /Kids [3 0 R] >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ]);
