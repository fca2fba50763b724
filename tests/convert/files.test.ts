import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convert } from '../../scripts/convert/convert.ts';
import { applyErrata, lostErrata } from '../../scripts/convert/errata.ts';
import { readDocuments } from '../../scripts/convert/read/sources.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';
import { archiveOf } from './formats/support/workbook.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotoatlas-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

/** What is said of the files, beside the one document that is read. */
async function said(): Promise<string[]> {
  put('seeds/asiakirja.txt', 'Asiakirja');
  const { sources, messages } = await readDocuments(join(folder, 'seeds'), 'seeds');
  expect(sources.map(({ file }) => file)).toContain('seeds/asiakirja.txt');
  return messages.map(({ file, severity, rule, found }) => `${file} ${severity} ${rule}: ${found}`);
}

test.each([
  ['~$asiakirja.docx', 'the mark of an office program that has a document open; what was saved last is read'],
  ['.~lock.asiakirja.odt#', 'the mark of an office program that has a document open; what was saved last is read'],
  ['Thumbs.db', 'a file that the system keeps for its folders'],
  ['desktop.ini', 'a file that the system keeps for its folders'],
  ['.DS_Store', 'a file that the system keeps for its folders'],
  ['._asiakirja.txt', 'a file that the system keeps for its folders'],
  ['.asiakirja.txt', 'a hidden file'],
  ['.git/asiakirja.txt', 'a hidden folder'],
  ['asiakirja.json', 'a file of settings or data by its ending'],
])('%s is passed over and said', async (name, found) => {
  put(`seeds/${name}`, 'x');
  expect(await said()).toEqual([`seeds/${name.split('/')[0] ?? ''} note passed-over: ${found}`]);
});

test.each([
  [
    'kuva.png',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    'neither text nor of a format that is known',
  ],
  ['paketti.zip', archiveOf({ 'a.txt': 'a' }), 'an archive, which is not unpacked'],
  ['ilman', Buffer.from([0, 1, 2, 3]), 'neither text nor of a format that is known'],
])('%s is passed over and said', async (name, bytes, found) => {
  put(`seeds/${name}`, bytes);
  expect(await said()).toEqual([`seeds/${name} note passed-over: ${found}`]);
});

test('a message is refused before any of its words is shown', async () => {
  put('seeds/viesti.eml', 'From: joku@example.org\r\nReceived: from example.org\r\n\r\nHei');
  expect(await said()).toEqual(['seeds/viesti.eml error format-refused: an e-mail message (.eml)']);
});

test('endings in capitals, and none, are read by what is in the file', async () => {
  put('seeds/A.TXT', 'a');
  put('seeds/b', 'b');
  put('seeds/C.CSV', 'Nimi;Paikka\nTalo;Turku\n');
  const { sources, messages } = await readDocuments(join(folder, 'seeds'), 'seeds');
  expect(sources.map(({ file }) => file)).toEqual(['seeds/A.TXT', 'seeds/C.CSV', 'seeds/b']);
  expect(messages).toEqual([]);
});

test('links are not followed, wherever they lead, and each is said', async () => {
  put('muualla/fi.txt', 'Muualla');
  mkdirSync(join(folder, 'seeds'));
  symlinkSync(join(folder, 'muualla/fi.txt'), join(folder, 'seeds/a-linkki.txt'));
  symlinkSync(join(folder, 'muualla'), join(folder, 'seeds/b-kansio'));
  symlinkSync(join(folder, 'seeds'), join(folder, 'seeds/c-silmukka'));
  symlinkSync(join(folder, 'ei-ole'), join(folder, 'seeds/d-tyhja.txt'));
  const followed = 'a symbolic link, which is not followed; only what lies in the folder itself is read';
  expect(await said()).toEqual([
    `seeds/a-linkki.txt note passed-over: ${followed}`,
    `seeds/b-kansio note passed-over: ${followed}`,
    `seeds/c-silmukka note passed-over: ${followed}`,
    'seeds/d-tyhja.txt note passed-over: a symbolic link that leads nowhere',
  ]);
});

const SOURCE = `id: lahde
kind: practices
original: fi
title: Kunnat kokeilevat
publisher: Kuntien yhdistys
date: "2018-03"
asOf: "2018-03"
about: { fi: Kokeiluja., sv: Försök., en: Trials. }
editions: [fi]
records:
  - alku
`;

test('an edition that is only a link, or only settings, is missing; a source.yaml that is a link is refused', async () => {
  put('muualla/fi.txt', 'Muualla');
  put('muualla/source.yaml', SOURCE);
  put('seeds/lahde/source.yaml', SOURCE);
  put('seeds/lahde/fi.yaml', 'a: 1');
  symlinkSync(join(folder, 'muualla/fi.txt'), join(folder, 'seeds/lahde/fi.txt'));
  mkdirSync(join(folder, 'seeds/toinen'));
  symlinkSync(join(folder, 'muualla/source.yaml'), join(folder, 'seeds/toinen/source.yaml'));
  const errors = (await said()).filter((line) => line.includes(' error '));
  expect(errors).toEqual([
    'seeds/lahde/source.yaml error missing-edition: no fi.txt',
    'seeds/toinen/source.yaml error bad-yaml: a symbolic link',
  ]);
});

test('an edition that cannot be read stops the checks of its document, and nothing is told of its records', async () => {
  const vocabulary = loadVocabulary(join(import.meta.dirname, 'curation'), 'curation');
  const text =
    'Kunnat kokeilevat\n\nMaaliskuu 2018\n\nSisällys\nAlku\t4\nLoppu\t5\n\nAlku\n\nTeksti alkaa.\n\nLoppu\n\nTeksti loppuu.\n';
  put('seeds/lahde/source.yaml', SOURCE.replace('[fi]', '[fi, sv]').replace('  - alku', '  - alku\n  - loppu'));
  put('seeds/lahde/fi.txt', text);
  put('seeds/lahde/sv.docx', archiveOf({ 'a.txt': 'a' }).slice(0, 60));
  const { sources, messages } = await readDocuments(join(folder, 'seeds'), 'seeds');
  const { report } = convert({ sources, vocabulary, registered: [], curationIsComplete: true, messages });
  expect(report.messages.map(({ rule }) => rule)).toEqual(['file-broken']);
});

test('a misprint is found by its words in a file without lines, or said to be lost', () => {
  const erratum = {
    source: 'a',
    record: 'b',
    printed: 'kotoutus',
    read: 'kotoutuminen',
    line: 12,
    reason: 'misprint' as const,
  };
  const line = (number: number, text: string): { number: number; text: string; place: { paragraph: number } } => ({
    number,
    text,
    place: { paragraph: number },
  });
  const once = [line(1, 'Alku'), line(2, 'Hyvä kotoutus.')];
  expect(applyErrata(once, [erratum]).map(({ text }) => text)).toEqual(['Alku', 'Hyvä kotoutuminen.']);
  expect(lostErrata(once, [erratum])).toEqual([]);
  const twice = [...once, line(3, 'Toinen kotoutus.')];
  expect(applyErrata(twice, [erratum])).toEqual(twice);
  expect(lostErrata(twice, [erratum])).toEqual([{ erratum, times: 2 }]);
  expect(lostErrata([line(1, 'Alku')], [erratum])).toEqual([{ erratum, times: 0 }]);
  expect(lostErrata([line(1, 'Hyvä kotoutuminen.')], [erratum])).toEqual([]);
  // A text has lines: there it stands on its own or is lost.
  expect(lostErrata([{ number: 12, text: 'Hyvä kotoutus.' }], [erratum])).toEqual([]);
  expect(lostErrata([{ number: 13, text: 'Hyvä kotoutus.' }], [erratum])).toEqual([{ erratum, times: 1 }]);
});
