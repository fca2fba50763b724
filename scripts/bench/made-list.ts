import { LIST_COLUMNS } from '../../tests/convert/formats/support/list-columns.ts';

/** A name that no other has, in letters alone: numbers in names are read as such. */
const nameOf = (index: number): string => [...String(index)].map((digit) => 'kaleminosu'[Number(digit)] ?? '').join('');

/** The name of a made-up project, with a capital. */
export function projectName(index: number): string {
  const name = nameOf(index);
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** A made-up list of funded projects as rows of cells: a title, a blank row, the header and so many projects. */
export const madeList = (projects: number): string[][] => [
  ['Rahoitetut AMIF-hankkeet'],
  [],
  [...LIST_COLUMNS],
  ...Array.from({ length: projects }, (_, index) => [
    `Hanke ${projectName(index)}`,
    'Turun kaupunki',
    '2 Laillinen muuttoliike ja kotoutuminen',
    `Hanke neuvoo Turussa ja Salossa maahanmuuttajia työnhaussa. Ryhmiin osallistuu ${String(10 + (index % 90))} henkilöä vuodessa, ja heistä osa etsii työtä.`,
    String(100_000 + index),
    '1.1.2024',
    '31.12.2025',
  ]),
];
