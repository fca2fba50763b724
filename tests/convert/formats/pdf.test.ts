import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../scripts/convert/read/formats/limits.ts';
import { joiningOf } from '../../../scripts/convert/read/formats/pdf-wrapping.ts';
import { readBytes } from './support/originals.ts';
import { pdfOf } from './support/pdf.ts';
import type { PdfText } from './support/pdf.ts';

const column = (x: number, y: number, ...texts: string[]): PdfText[] =>
  texts.map((text, index) => ({ text, x, y: y - 12 * index }));

const linesOf = async (bytes: Uint8Array): Promise<unknown[][]> =>
  ((await readBytes(bytes)).sources[0]?.lines ?? []).map(({ text, place }) => [text, place]);

describe('a PDF', () => {
  test('gives its paragraphs with their pages, and leaves out what the pages repeat', async () => {
    const page = (number: number, ...lines: PdfText[]): PdfText[] => [
      { text: 'Julkaisu 12/2024', x: 50, y: 800 },
      ...lines,
      { text: String(number), x: 290, y: 40 },
    ];
    const bytes = pdfOf([
      page(
        1,
        ...column(50, 760, 'Otsikko'),
        ...column(
          50,
          720,
          'Kunta ohjaa maahan muuttaneita palveluihin ja auttaa heit\u00E4 arjessa. Ty\u00F6- ja',
          'elinkeinotoimisto neuvoo.',
          'Toinen kappale alkaa.',
        ),
      ),
      page(2, ...column(50, 760, 'Espoo ..................... 5', 'Neuvonta ja kotoutuminen ............ 12')),
    ]);
    expect((await linesOf(bytes)).filter(([text]) => text !== '')).toEqual([
      ['Otsikko', { page: 1 }],
      [
        'Kunta ohjaa maahan muuttaneita palveluihin ja auttaa heitä arjessa. Työ- ja elinkeinotoimisto neuvoo.',
        { page: 1 },
      ],
      ['Toinen kappale alkaa.', { page: 1 }],
      ['Espoo\t5', { page: 2 }],
      ['Neuvonta ja kotoutuminen\t12', { page: 2 }],
    ]);
    expect((await readBytes(bytes)).messages.map(({ rule, found }) => [rule, found])).toEqual([
      ['left-out', 'Julkaisu 12/2024, which stands at the edge of 2 pages'],
      ['left-out', '1, which stands at the edge of 2 pages'],
    ]);
  });

  test('gives a table with its cells put together, also over a page', async () => {
    const header = (y: number): PdfText[] => [
      ...column(50, y, 'Nimi'),
      ...column(150, y, 'Tavoite'),
      ...column(400, y, 'Raha'),
    ];
    const bytes = pdfOf([
      [
        ...column(50, 800, 'Luettelo hankkeista, jotka ovat saaneet tukea vuonna 2024'),
        ...header(770),
        ...column(50, 740, 'Pitk\u00E4 hankkeen', 'nimi'),
        ...column(150, 740, 'Hanke neuvoo kaikkia, jotka tarvitsevat', 'neuvoja. Apua saa.'),
        ...column(400, 740, '1 000,50'),
        ...column(50, 700, 'Toinen'),
        ...column(150, 700, 'Toinen tavoite, joka jatkuu seuraavalla'),
        ...column(400, 700, '2 000'),
      ],
      [
        ...header(770),
        ...column(150, 740, 'sivulla.'),
        ...column(50, 710, 'Kolmas'),
        ...column(150, 710, 'Tavoite'),
        ...column(400, 710, '3 000'),
        ...column(50, 680, 'Lista on p\u00E4ivitetty ja koskee koko maata, my\u00F6s saaria'),
      ],
    ]);
    expect((await linesOf(bytes)).filter(([text]) => text !== '')).toEqual([
      ['Luettelo hankkeista, jotka ovat saaneet tukea vuonna 2024', { page: 1 }],
      ['Nimi\tTavoite\tRaha', { page: 1 }],
      ['Pitkä hankkeen nimi\tHanke neuvoo kaikkia, jotka tarvitsevat neuvoja. Apua saa.\t1 000,50', { page: 1 }],
      ['Toinen\tToinen tavoite, joka jatkuu seuraavalla sivulla.\t2 000', { page: 1 }],
      ['Kolmas\tTavoite\t3 000', { page: 2 }],
      ['Lista on päivitetty ja koskee koko maata, myös saaria', { page: 2 }],
    ]);
  });

  const said = async (bytes: Uint8Array): Promise<string[]> =>
    (await readBytes(bytes)).messages.map(({ rule, found }) => `${rule}: ${found}`);

  test('without text, encrypted, damaged, or with too many pages, is refused in words', async () => {
    expect(await said(pdfOf([[], []]))).toEqual(['no-text-in-file: 2 pages without a letter']);
    const keys = `/O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}>`;
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 ${keys} >> /ID [<33> <33>]`;
    expect(await said(pdfOf([column(50, 700, 'salaisuus')], encrypt))).toEqual([
      'file-encrypted: a PDF that asks for a password',
    ]);
    expect((await said(Buffer.from('%PDF-1.7\nrikki')))[0]).toMatch(/^file-broken: /u);
    expect(await said(pdfOf(Array.from({ length: LIMITS.pages + 1 }, () => [])))).toEqual([
      `file-too-large: more than ${String(LIMITS.pages)} pages`,
    ]);
  });
});

describe('lines are put together again', () => {
  const plainly = joiningOf(['Hanke toimii.', 'Maahanmuuttoneuvonta ja vapaa-aika']);

  test.each([
    ['Keski-', 'Suomessa', 'Keski-Suomessa'],
    ['työ-', 'ja elinkeinotoimisto', 'työ- ja elinkeinotoimisto'],
    ['vapaa-', 'aika', 'vapaa-aika'],
    ['maahanmuutto-', 'neuvonta', 'maahanmuuttoneuvonta'],
    ['17–24-', 'vuotiaat', '17–24-vuotiaat'],
    ['1 500–', '6 000', '1 500–6 000'],
    ['osallisuus ja neuvonta -', 'yksikkö', 'osallisuus ja neuvonta -yksikkö'],
    ['Yksi Turku -', 'sata tarinaa', 'Yksi Turku - sata tarinaa'],
    ['kotou\u00AD', 'tuminen', 'kotoutuminen'],
    ['rivi', 'toinen', 'rivi toinen'],
  ])('%j and %j: %j', (text, next, whole) => {
    expect(plainly.join(text, next)).toBe(whole);
  });

  test('a hyphen at the end of many lines is that of a word that was cut', () => {
    const cut = joiningOf(['kotou-', 'tuminen', 'neu-', 'vonta']);
    expect(cut.join('pal-', 'velu')).toBe('palvelu');
    expect(plainly.join('pal-', 'velu')).toBe('pal-velu');
  });
});
