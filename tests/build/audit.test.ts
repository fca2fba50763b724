import { expect, test } from 'vitest';
import { readAudit } from '../../scripts/audit/read-audit.ts';

test('a report without entries is clean', () => {
  expect(readAudit('{"auditReportVersion":2,"vulnerabilities":{},"metadata":{}}')).toEqual({ type: 'clean' });
});

test('each package with a vulnerability is named with its cause', () => {
  const report = {
    vulnerabilities: {
      x: { severity: 'high', range: '<2', via: [{ title: 'Reads too much', url: 'https://example.org/1' }, 'y'] },
    },
  };
  expect(readAudit(JSON.stringify(report))).toEqual({
    type: 'vulnerable',
    lines: ['high: x <2: Reads too much (https://example.org/1)'],
  });
});

test.each([
  ['{"message":"405 Method Not Allowed","error":{"summary":"","detail":""}}', '405 Method Not Allowed'],
  ['{"error":{"code":"ENOTFOUND","summary":"request failed"}}', 'request failed'],
  ['', 'npm printed nothing'],
  ['npm error network', 'npm error network'],
  ['{"vulnerabilities":[]}', '{"vulnerabilities":[]}'],
])('%s is no answer', (output, reason) => {
  expect(readAudit(output)).toEqual({ type: 'unanswered', reason });
});
