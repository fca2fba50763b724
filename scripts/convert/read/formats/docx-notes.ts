/** Notes at the end of a document as the reader of Word documents gives them: a list with a way back to each mark. */
const NOTES = /<ol>(?:<li id="(?:foot|end)note-\d+">(?:(?!<\/li>)[\s\S])*<\/li>)+<\/ol>$/u;
const NOTE = /<li id="(?<id>[^"]+)">(?<text>(?:(?!<\/li>)[\s\S])*)<\/li>/gu;
const BACK = /\s*<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/gu;
/** A mark of a note in the text, and where tables and paragraphs begin and end. */
const PLACES =
  /<sup><a href="#(?<id>(?:foot|end)note-\d+)"[^>]*>\[\d+\]<\/a><\/sup>|<(?<table>\/?)table>|<\/(?:p|h[1-6]|li)>/gu;

/**
 * Puts the notes of a document under the paragraph that has their mark, so that they stay with what they are about. In a
 * table a note would count as words of its cell; it is left out, and told with its words.
 * @param html what the reader of Word documents made of it
 */
export function placeNotes(html: string): { html: string; leftOut: string[] } {
  const notes = new Map(
    [...(NOTES.exec(html)?.[0] ?? '').matchAll(NOTE)].map(({ groups }) => [
      groups?.['id'] ?? '',
      (groups?.['text'] ?? '')
        .replace(BACK, '')
        .replace(/<\/?p>/gu, ' ')
        .trim(),
    ]),
  );
  if (notes.size === 0) return { html, leftOut: [] };
  const text = html.replace(NOTES, '');
  const leftOut: string[] = [];
  let waiting: string[] = [];
  let tables = 0;
  let placed = '';
  let from = 0;
  for (const { 0: found, index, groups } of text.matchAll(PLACES)) {
    const [id, table] = [groups?.['id'], groups?.['table']];
    placed += text.slice(from, index) + (id === undefined ? found : '');
    from = index + found.length;
    if (table !== undefined) tables += table === '' ? 1 : -1;
    else if (id !== undefined) {
      const note = notes.get(id) ?? '';
      if (tables > 0) leftOut.push(`a note to a cell of a table: ${note.replace(/<[^>]*>/gu, '')}`);
      else waiting.push(`<p>* ${note}</p>`);
    } else if (tables === 0) {
      placed += waiting.join('');
      waiting = [];
    }
  }
  return { html: placed + text.slice(from) + waiting.join(''), leftOut };
}
