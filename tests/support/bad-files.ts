/** A file that is no good for the shortlist, and what is said of it: a key of the words of why, or a rule with its place. */
export interface BadFile {
  name: string;
  text: string;
  why: string;
}

const shortlist = (data: unknown, version: unknown = 1): string =>
  JSON.stringify({ kotoatlas: 'shortlist', version, data });
const items = (...list: unknown[]): string => shortlist({ title: '', items: list });
const ITEM = { record: 'turku-infotori', note: '' };
const SCRIPT = '<script>document.body.dataset.hit = "1"</script>';

/** Cases by what is wrong with them. */
export const BAD_FILES: readonly BadFile[] = [
  { name: 'nothing at all', text: '', why: 'empty' },
  { name: 'white space', text: ' \n\t ', why: 'empty' },
  { name: 'only a byte order mark', text: '\uFEFF', why: 'empty' },
  { name: 'more text than a browser keeps', text: 'kotoatlas '.repeat(1_300_000), why: 'too-big' },
  { name: 'plain words', text: 'Muistilista: Turku', why: 'not-json' },
  { name: 'a page of HTML', text: `<!doctype html><body>${SCRIPT}`, why: 'not-json' },
  { name: 'JSON that is cut off', text: items(ITEM).slice(0, -5), why: 'not-json' },
  { name: 'JSON with a comment', text: `// ${items(ITEM)}`, why: 'not-json' },
  { name: 'bytes of a picture', text: '\u0089PNG\r\n\u001A\n\u0000\u0000', why: 'not-json' },
  { name: 'a number', text: '42', why: 'not-ours' },
  { name: 'null', text: 'null', why: 'not-ours' },
  { name: 'a bare list', text: '[{"record":"turku-infotori"}]', why: 'not-ours' },
  { name: 'JSON of others', text: '{"name":"kotoatlas","dependencies":{}}', why: 'not-ours' },
  { name: 'the mark on the prototype', text: '{"__proto__":{"kotoatlas":"shortlist","version":1}}', why: 'not-ours' },
  { name: 'a mark that is no text', text: '{"kotoatlas":{"constructor":1},"version":1}', why: 'not-ours' },
  { name: 'an unknown tool', text: '{"kotoatlas":"constructor","version":1,"data":{}}', why: 'otherTool' },
  { name: 'markup for a tool', text: `{"kotoatlas":${JSON.stringify(SCRIPT)},"version":1}`, why: 'otherTool' },
  { name: 'another tool', text: '{"kotoatlas":"tray","version":1,"data":{}}', why: 'otherTool' },
  { name: 'no version', text: '{"kotoatlas":"shortlist","data":{"title":"","items":[]}}', why: 'no-version' },
  { name: 'a version that is a text', text: shortlist({ title: '', items: [] }, '1'), why: 'no-version' },
  { name: 'a newer version', text: shortlist({ title: '', items: [] }, 99), why: 'newer' },
  { name: 'a version before the first', text: shortlist({ title: '', items: [] }, 0), why: 'noWay' },
  { name: 'everything of a newer kind', text: '{"kotoatlas":"all","version":2,"files":[]}', why: 'newer-all' },
  { name: 'everything without files', text: '{"kotoatlas":"all","version":1,"files":{}}', why: 'not-ours' },
  {
    name: 'everything with a stranger among it',
    text: '{"kotoatlas":"all","version":1,"files":[1],"aside":[]}',
    why: 'not-ours',
  },
  { name: 'no data', text: '{"kotoatlas":"shortlist","version":1}', why: 'missing ' },
  { name: 'a list for data', text: shortlist([]), why: 'not-group ' },
  { name: 'no items', text: shortlist({ title: '' }), why: 'missing items' },
  { name: 'items by name', text: shortlist({ title: '', items: { 0: ITEM } }), why: 'not-list items' },
  { name: 'a title that is a number', text: shortlist({ title: 1, items: [] }), why: 'not-text title' },
  { name: 'a title without end', text: shortlist({ title: 'x'.repeat(1001), items: [] }), why: 'too-long title' },
  { name: 'an unknown field', text: shortlist({ title: '', items: [], colour: 'red' }), why: 'unknown colour' },
  {
    name: 'the prototype among the data',
    text: '{"kotoatlas":"shortlist","version":1,"data":{"title":"","items":[],"__proto__":{"note":"x"}}}',
    why: 'unknown __proto__',
  },
  {
    name: 'a constructor in an item',
    text: '{"kotoatlas":"shortlist","version":1,"data":{"title":"","items":[{"record":"a","note":"","constructor":1}]}}',
    why: 'unknown items.1.constructor',
  },
  { name: 'markup for a record', text: items({ record: SCRIPT, note: '' }), why: 'not-allowed items.1.record' },
  {
    name: 'a way out of the site for a record',
    text: items({ record: '../../etc', note: '' }),
    why: 'not-allowed items.1.record',
  },
  { name: 'a note that is a list', text: items({ record: 'a', note: ['x'] }), why: 'not-text items.1.note' },
  { name: 'a note without end', text: items({ record: 'a', note: 'x'.repeat(20_001) }), why: 'too-long items.1.note' },
  { name: 'a record twice', text: items(ITEM, ITEM), why: 'not-allowed items.2' },
  {
    name: 'too many records',
    text: items(...Array.from({ length: 201 }, (_, place) => ({ record: `r${place}`, note: '' }))),
    why: 'too-many items',
  },
];
