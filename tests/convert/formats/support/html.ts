import type { ProseBlock } from './prose.ts';
import type { Table } from './tables.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('–', '&ndash;');

/** Lines are broken where an editor would, which means nothing. */
const wrapped = (text: string): string => text.replaceAll(/(?<=[^ ]{40}[^ ]*) /gu, '\n   ');

const page = (body: string): string => `<!DOCTYPE html>
<html lang="fi">
<head><meta charset="utf-8"><title>Sivu</title><style>p { color: black }</style></head>
<body>
<nav><ul><li><a href="/">Etusivu</a></li><li><a href="/haku">Haku</a></li></ul></nav>
<main>
${body}
</main>
<script>document.title = 'muu';</script>
<footer><p>Sivuston tiedot</p></footer>
</body>
</html>
`;

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

/** A document of running text as a page. */
export const proseHtml = (blocks: readonly ProseBlock[]): string =>
  page(
    blocks
      .map((block) => {
        if (block.type === 'heading') return `<h2>${escaped(block.text)}</h2>`;
        if (block.type === 'paragraph')
          return `<p>${block.lines.map((line) => wrapped(escaped(line))).join('<br>\n')}</p>`;
        const rows = block.entries.map(
          ([title, number]) => `<tr><td><a href="#x">${escaped(title)}</a></td><td>${number}</td></tr>`,
        );
        return `<table>\n${rows.join('\n')}\n</table>`;
      })
      .join('\n'),
  );

/** A table as a page: what stands around it as headings and a list. */
export function tableHtml({ above, header, rows, below }: Table): string {
  const cell = (text: string): string =>
    text.includes('\n') ? text.split(/\n+/u).map(paragraph).join('') : escaped(text);
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((text) => `<${tag}>${cell(text)}</${tag}>`).join('\n')}</tr>`;
  const bullets = below.filter((text) => text.includes('•'));
  return page(
    [
      ...above.map((text, index) => (index === 0 ? `<h1>${escaped(text)}</h1>` : paragraph(text))),
      `<table><thead>${row(header, 'th')}</thead><tbody>`,
      ...rows.map((cells) => row(cells, 'td')),
      '</tbody></table>',
      bullets.length === 0
        ? ''
        : `<ul>${bullets.map((text) => `<li>${escaped(text.replace('•', '').trim())}</li>`).join('')}</ul>`,
      ...below.filter((text) => !text.includes('•')).map(paragraph),
    ].join('\n'),
  );
}
