import { expect, test } from 'vitest';
import { asMarkdown, faultsOf } from '../../scripts/quality/lighthouse-report.ts';
import type { Measured } from '../../scripts/quality/lighthouse-report.ts';

const good: Measured = {
  path: 'fi/teemat.html',
  form: 'mobile',
  lighthouse: '13.5.0',
  scores: { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 },
  paint: 1240,
  shift: 0,
  lost: [],
};

test('a page that has what is asked for has no fault', () => {
  expect(faultsOf(good)).toEqual([]);
});

test('every score below what is asked for is a fault, and so is any shift', () => {
  const bad = {
    ...good,
    scores: { ...good.scores, performance: 97, seo: 92 },
    shift: 0.01,
    lost: ['meta-description'],
  };
  const faults = faultsOf(bad);
  expect(faults).toHaveLength(3);
  expect(faults[1]).toBe('fi/teemat.html (mobile): SEO 92, expected at least 100: meta-description');
});

test('a shift or a score that was not measured is a fault', () => {
  expect(faultsOf({ ...good, shift: Number.NaN })).toHaveLength(1);
  expect(faultsOf({ ...good, scores: { ...good.scores, performance: Number.NaN } })).toHaveLength(1);
});

test('the table has a row for each measurement', () => {
  expect(asMarkdown([good]).split('\n').slice(2)).toEqual([
    '| fi/teemat.html | mobile | 98 | 100 | 100 | 100 | 1.2 s | 0 |',
  ]);
});
