import { likelyNamesIn, personsIn } from '../../../scripts/convert/checks/personal.ts';
import { personCases } from './cases.ts';
const cases = personCases(Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 16));
const start = process.cpuUsage();
const blank = (text: string, spans: { start: number; end: number }[]) =>
  spans.reduce((t, { start, end }) => t.slice(0, start) + ' '.repeat(end - start) + t.slice(end), text);
const bad = new Map<string, string[]>();
let n = 0;
for (const { context, text, personal, promised } of cases) {
  const rest = blank(text, [...personsIn(text), ...(promised ? [] : likelyNamesIn(text))]);
  const left = personal.filter(
    (word) =>
      rest.split(/[^\p{L}\p{M}\p{N}'’@.+()-]+/u).some((w) => w.replace(/^[.(]+|[.)]+$/gu, '') === word) ||
      (/[\d@]/u.test(word) && rest.includes(word)),
  );
  if (left.length) {
    n += 1;
    bad.set(context, [...(bad.get(context) ?? []), `${JSON.stringify(text)} LEFT ${left.join('|')}`]);
  }
}
const { user } = process.cpuUsage(start);
for (const [context, list] of [...bad].sort((a, b) => b[1].length - a[1].length).slice(0, 60))
  console.log(list.length, context, '\n    ', list.slice(0, 2).join('\n     '));
console.log(n, 'of', cases.length, 'left;', bad.size, 'contexts;', user / 1e3, 'ms');
