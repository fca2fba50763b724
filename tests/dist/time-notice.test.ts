import { expect, test } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { isLang } from '../../src/schema/lang.ts';
import { openSite } from '../../src/site/opened.ts';
import { elementsNamed, textOf } from './support/dom.ts';
import { recordPages } from './support/records.ts';
import { readSite } from './support/site.ts';

test('what is only announced is at the head of no record among what has changed', () => {
  const announced = openSite().vocabulary.changes.filter((change) => 'expected' in change);
  expect(announced.length).toBeGreaterThan(0);
  const lines = recordPages(readSite()).flatMap(({ path, document }) =>
    elementsNamed(document, 'summary').map((summary) => ({ path, line: textOf(summary) })),
  );
  const changed = lines.filter(({ path, line }) => {
    const lang = path.split('/')[0] ?? '';
    return isLang(lang) && line.startsWith(strings(lang).record.time.changed);
  });
  expect(changed.length).toBeGreaterThan(0);
  const wrong = changed.filter(({ line }) =>
    announced.some(({ was }) => Object.values(was).some((words) => line.includes(words))),
  );
  expect(wrong).toEqual([]);
});
