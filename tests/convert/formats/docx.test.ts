import { describe, expect, test } from 'vitest';
import { fromFile, fromText, readBytes, withoutProvenance } from './support/originals.ts';
import { proseOf } from './support/prose.ts';
import { ideasTable, listTable } from './support/tables.ts';
import { countedWord, proseWord, tableWord, wordOf, wordParts } from './support/word.ts';
import { archiveOf } from './support/workbook.ts';

const DOCUMENTS = {
  list: () => tableWord(listTable()),
  ideas: () => tableWord(ideasTable()),
  booklet: () => proseWord(proseOf('booklet')),
  form: () => proseWord(proseOf('form')),
  tray: () => proseWord(proseOf('tray')),
} as const;

test.each(['list', 'ideas', 'booklet', 'form', 'tray'] as const)(
  'the same records come out of a Word document as of the text: %s',
  async (name) => {
    const { files, report } = await fromFile(name, DOCUMENTS[name]());
    expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(withoutProvenance(files)).toEqual(withoutProvenance(fromText(name).files));
  },
);

test('headings that Word counts have their numbers: the same record comes out of the form as of the text', async () => {
  const { files, report } = await fromFile('form', countedWord(proseOf('form')));
  expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(withoutProvenance(files)).toEqual(withoutProvenance(fromText('form').files));
});

describe('a Word document', () => {
  const body =
    '<w:p><w:r><w:t>Otsik</w:t></w:r><w:r><w:t>ko</w:t></w:r></w:p><w:p/>' +
    '<w:p><w:del><w:r><w:delText>pois</w:delText></w:r></w:del><w:ins><w:r><w:t>sisään</w:t></w:r></w:ins></w:p>' +
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
    '<w:p><w:r><w:t>loppu</w:t></w:r></w:p>';

  test('says of every line its paragraph, of every row its table, and has the text as it now reads', async () => {
    const { sources } = await readBytes(wordOf(body));
    expect(sources[0]?.lines.filter(({ text }) => text !== '').map(({ text, place }) => [text, place])).toEqual([
      ['Otsikko', { paragraph: 1 }],
      ['sisään', { paragraph: 2 }],
      ['A\tB', { table: 1, row: 1 }],
      ['loppu', { paragraph: 3 }],
    ]);
  });

  test('runs no macros and takes no pictures, and says so', async () => {
    const { sources, messages } = await readBytes(
      archiveOf({ ...wordParts(body), 'word/vbaProject.bin': 'x', 'word/media/image1.png': 'x' }),
    );
    expect(sources).toHaveLength(1);
    expect(messages.map(({ found }) => found)).toEqual(['macros, which were not run', '1 pictures']);
  });

  test('with entities, too deep, or damaged, is refused in words', async () => {
    const said = async (document: string): Promise<string | undefined> => {
      const { messages } = await readBytes(archiveOf({ ...wordParts(''), 'word/document.xml': document }));
      return messages.map(({ rule, found }) => `${rule}: ${found}`)[0];
    };
    expect(await said('<!DOCTYPE a [<!ENTITY a "b">]><w:document/>')).toBe(
      'file-broken: word/document.xml: a document type declaration',
    );
    expect(await said('<a>'.repeat(201))).toBe('file-too-large: more than 200 elements inside each other');
    expect(await said('<w:document>')).toMatch(/^file-broken: word\/document.xml: /u);
  });
});
