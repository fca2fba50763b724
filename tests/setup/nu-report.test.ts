import { expect, test } from 'vitest';
import { readNuReport } from '../../scripts/quality/nu-report.ts';

const report = (...messages: object[]): string => JSON.stringify({ messages });
const at = { url: 'file:/somewhere/dist/fi/haku.html', lastLine: 3 };

test('errors and warnings are told apart, each with its page and line', () => {
  const { errors, warnings } = readNuReport(
    report(
      { type: 'error', message: 'Stray end tag “p”.', ...at },
      { type: 'info', subType: 'warning', message: 'Duplicate “dt” name.', ...at },
      { type: 'info', message: 'The first occurrence was here.', ...at },
      { type: 'non-document-error', message: 'The page could not be read.', url: at.url },
    ),
  );
  expect(errors).toEqual(['fi/haku.html: The page could not be read.', 'fi/haku.html:3: Stray end tag “p”.']);
  expect(warnings).toEqual(['fi/haku.html:3: Duplicate “dt” name.']);
});

test('only a file of the site itself may seem to break the policy', () => {
  const blocked = (address: string) => ({
    type: 'info',
    subType: 'warning',
    message: `Resource violates Content Security Policy (meta tag): external script “${address}” blocked by “script-src” directive.`,
    ...at,
  });
  const { warnings } = readNuReport(report(blocked('../search/header.js'), blocked('https://example.org/a.js')));
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('https://example.org/a.js');
});

test('what is no report is an error', () => {
  expect(() => readNuReport('')).toThrow();
  expect(() => readNuReport('{"error": "no pages"}')).toThrow();
});

test('of an at-rule only the one that the checker does not know yet is let through', () => {
  const unknown = (name: string) => ({ type: 'error', message: `CSS: Unrecognized at-rule “@${name}”`, ...at });
  const { errors } = readNuReport(report(unknown('view-transition'), unknown('veiw-transition')));
  expect(errors).toEqual(['fi/haku.html:3: CSS: Unrecognized at-rule “@veiw-transition”']);
});
