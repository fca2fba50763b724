import { z } from 'zod';

/** As much of what `npm audit --json` says as decides. */
const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.string(),
      range: z.string(),
      via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])),
    }),
  ),
});

/** What an audit came to. `unanswered` is no result: the registry has said nothing about the packages. */
export type AuditResult =
  { type: 'clean' } | { type: 'vulnerable'; lines: readonly string[] } | { type: 'unanswered'; reason: string };

/** Reads what npm printed. Anything but a whole report is no answer, so that silence is never taken for "clean". */
export function readAudit(output: string): AuditResult {
  const json = parseJson(output);
  const report = reportSchema.safeParse(json);
  if (!report.success) return { type: 'unanswered', reason: reasonIn(json, output) };
  const lines = Object.entries(report.data.vulnerabilities).map(([name, { severity, range, via }]) => {
    const titles = via.flatMap((cause) => (typeof cause === 'string' ? [] : [`${cause.title} (${cause.url})`]));
    return `${severity}: ${name} ${range}${titles.length === 0 ? '' : `: ${titles.join('; ')}`}`;
  });
  return lines.length === 0 ? { type: 'clean' } : { type: 'vulnerable', lines: lines.toSorted() };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const MOST_SHOWN = 300;

const errorSchema = z.object({
  message: z.string().optional(),
  error: z.object({ summary: z.string().optional(), code: z.string().optional() }).optional(),
});

function reasonIn(json: unknown, output: string): string {
  const said = errorSchema.safeParse(json);
  const given = said.success ? [said.data.message, said.data.error?.summary, said.data.error?.code] : [];
  const reasons = [...given, output.trim().slice(0, MOST_SHOWN), 'npm printed nothing'];
  return reasons.find((reason) => reason !== undefined && reason !== '') ?? '';
}
