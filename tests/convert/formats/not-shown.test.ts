import { describe, expect, test } from 'vitest';
import { readBytes } from './support/originals.ts';
import { wordOf } from './support/word.ts';

/** The lines of a file, and what is told of it as left out. */
async function read(bytes: Uint8Array | string): Promise<{ lines: string[]; leftOut: string[] }> {
  const { sources, messages } = await readBytes(bytes);
  return {
    lines: (sources[0]?.lines ?? []).map(({ text }) => text).filter((text) => text !== ''),
    leftOut: messages.filter(({ rule }) => rule === 'left-out').map(({ found }) => found),
  };
}

describe('what a file does not show is no part of the document, and is told', () => {
  test('rows, cells and words that a page of HTML hides or strikes out', async () => {
    const { lines, leftOut } = await read(
      '<!doctype html><table><tr><td>A<td>B<tr style="display: none"><td>pois<td>pois<tr><td><del>vanha</del> uusi<td hidden>pois<td>C</table><p style="visibility:hidden">pois</p>',
    );
    expect(lines).toEqual(['A\tB', 'uusi\tC']);
    expect(leftOut).toEqual(expect.arrayContaining(['4 words that the page hides', '1 words that are struck out']));
  });

  test('hidden text and notes of tables in a Word document', async () => {
    const { lines, leftOut } = await read(
      wordOf(
        '<w:p><w:r><w:t>Näkyvä</w:t></w:r><w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t> piilossa</w:t></w:r></w:p>' +
          '<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Näkyy</w:t></w:r></w:p>',
      ),
    );
    expect(lines).toEqual(['Näkyvä', 'Näkyy']);
    expect(leftOut).toEqual(['1 stretches of hidden text']);
  });
});

describe('a cell that goes over several rows', () => {
  test('says its words of each of them, a sum of none but the first', async () => {
    const { lines } = await read(
      '<!doctype html><table><tr><td>A<td rowspan="3">Tavoite<td rowspan="2">849 300 €<td>x<tr><td>B<td>y<tr><td>C<td><td>z</table>',
    );
    expect(lines).toEqual(['A\tTavoite\t849 300 €\tx', 'B\tTavoite\t\ty', 'C\tTavoite\t\tz']);
  });
});
