import { likelyNamesIn, personsIn } from '../../../scripts/convert/checks/personal.ts';
import { nobodyOf } from '../../../scripts/convert/checks/persons/nobody.ts';
import { organisationIndexOf } from '../../../scripts/convert/facts/organisations.ts';
import { placeIndexOf } from '../../../scripts/convert/facts/places.ts';
import { loadVocabulary } from '../../../src/vocabulary/load.ts';
import { readFileSync } from 'node:fs';
// Lines of a file: text, " => ", what goes ("a|b"), or "=> -" nothing, "=> ?x" a warning for x
const v = loadVocabulary('seeds/curation', 'curation');
const nobody = nobodyOf({ organisations: organisationIndexOf(v.organisations), places: placeIndexOf(v.gazetteer) }, []);
let bad = 0,
  n = 0;
for (const line of readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter((l) => l.includes(' => '))) {
  n += 1;
  const [raw = '', want = ''] = line.split(' => ');
  const text = raw.replaceAll(' // ', '\n');
  const gone = personsIn(text, nobody).map(({ start, end }) => text.slice(start, end));
  const likely = likelyNamesIn(text, nobody).map(({ start, end }) => text.slice(start, end));
  const all = gone.join('|');
  const wanted = want === '-' ? [] : want.split('|').map((w) => w.trim());
  const missing = wanted.filter((w) =>
    w.startsWith('?') ? ![...likely, ...gone].some((f) => f.includes(w.slice(1))) : !all.includes(w),
  );
  const rest = gone.filter((g) => !wanted.some((w) => g.includes(w)));
  const over = want === '-' ? [...gone, ...likely.map((l) => `?${l}`)] : rest;
  const wide = gone.filter(
    (g) =>
      wanted.length &&
      wanted.some((w) => g.includes(w)) &&
      g.replace(/[\s,;<>:|]|mailto|puh\.?|tel\.?|p\.|tfn|\bp\b/gu, '').length >
        wanted
          .filter((w) => g.includes(w))
          .join('')
          .replace(/[\s,;<>:|]/gu, '').length +
          1,
  );
  if (missing.length || over.length || wide.length) {
    bad += 1;
    console.log(
      JSON.stringify(text),
      missing.length ? `MISSING ${missing.join('|')}` : '',
      over.length ? `OVER ${over.join('|')}` : '',
      wide.length ? `WIDE ${wide.join('|')}` : '',
    );
  }
}
console.log(bad, 'of', n);
