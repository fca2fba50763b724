import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashOf } from '../../scripts/convert/output/manifest.ts';
import { readTree } from '../../scripts/convert/output/tree.ts';
import { reportSchema } from '../../src/schema/report.ts';

const project = join(import.meta.dirname, '../..');
const command = join(project, 'scripts/convert.ts');
const golden = join(project, 'tests/convert');
const cases = join(golden, 'cases');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotoatlas-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** Runs a program of the project with Node, by default the command. */
function run(args: readonly string[], program = command, cwd = folder): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('close', (code, signal) => {
      resolve({ code, signal, output });
    });
  });
}

/** Seeds of a case with the curation of the tests, as a folder of their own. */
function seedsOf(name: string): string {
  const seeds = join(folder, 'seeds');
  cpSync(join(cases, name, 'seeds'), seeds, { recursive: true });
  cpSync(join(golden, 'curation'), join(seeds, 'curation'), { recursive: true });
  // Readings, records and errata of the tests' curation belong to one case only.
  rmSync(join(seeds, 'curation/readings'), { recursive: true });
  if (name !== 'erratum-in-original') {
    rmSync(join(seeds, 'curation/records'), { recursive: true });
    writeFileSync(join(seeds, 'curation/errata.yaml'), '[]\n');
  }
  return seeds;
}

const fingerprint = (path: string): string => hashOf(JSON.stringify([...readTree(path)]));

describe('the command', () => {
  test('converts, says so, and does nothing the second time', async () => {
    const [seeds, out, report] = [seedsOf('projects-traps'), join(folder, 'content'), join(folder, 'report.json')];
    const first = await run(['--seeds', seeds, '--out', out, '--report', report]);
    expect(first.output).toContain('4 records from 1 sources');
    expect(first.code).toBe(0);
    const before = fingerprint(out);
    const parsed = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
    expect(parsed.totals).toMatchObject({ records: 4, errors: 0, euGranted: '2290554.55' });
    const second = await run(['--seeds', seeds, '--out', out]);
    expect(second.output).toContain('was up to date');
    expect(fingerprint(out)).toBe(before);
  });

  test('writes nothing when anything is wrong, and lists every problem', async () => {
    const [seeds, out] = [seedsOf('projects-faults'), join(folder, 'content')];
    const { code, output } = await run(['--seeds', seeds, '--out', out]);
    expect(code).toBe(1);
    expect(output.match(/ error /gu)).toHaveLength(6);
    expect(output).toContain('6 problems. Nothing was written.');
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    [['--unknown'], "Unknown option '--unknown'"],
    [['--seeds', 'nowhere'], 'No folder nowhere'],
    [['file.txt'], 'Unexpected argument'],
  ])('wrong use: %j', async (args, message) => {
    const { code, output } = await run(args);
    expect(code).toBe(2);
    expect(output).toContain(message);
    expect(output).toContain('Usage: npm run convert');
  });

  test('--report to a folder, into what is written, or under a file is wrong use, said in a sentence', async () => {
    const [seeds, out] = [seedsOf('projects-traps'), join(folder, 'content')];
    writeFileSync(join(folder, 'tiedosto'), 'x');
    for (const [report, words] of [
      [folder, 'is a folder: give the name of a file in it'],
      [join(out, 'raportti.json'), 'lies in the folder that is written'],
      [join(folder, 'tiedosto/raportti.json'), 'is a file, not a folder'],
    ] as const) {
      const { code, output } = await run(['--seeds', seeds, '--out', out, '--report', report]);
      expect(code).toBe(2);
      expect(output).toContain(words);
      expect(existsSync(out)).toBe(false);
    }
    const made = join(folder, 'uusi/kansio/raportti.json');
    expect((await run(['--seeds', seeds, '--out', out, '--report', made])).code).toBe(0);
    expect(reportSchema.safeParse(JSON.parse(readFileSync(made, 'utf8'))).success).toBe(true);
  });

  test('--format github prints an annotation for each problem, and no other format is known', async () => {
    const [seeds, out] = [seedsOf('projects-faults'), join(folder, 'content')];
    const { code, output } = await run(['--seeds', seeds, '--out', out, '--format', 'github']);
    expect(code).toBe(1);
    expect(
      output.match(/^::error file=seeds\/source\.txt,line=\d+,col=\d+,title=[^:]+::Found%?[^\n]+$/gmu),
    ).toHaveLength(6);
    expect((await run(['--seeds', seeds, '--out', out, '--format', 'xml'])).code).toBe(2);
  });

  test('writes the same bytes from any folder, however the paths are written', async () => {
    const seeds = seedsOf('projects-traps');
    const made = mkdtempSync(join(folder, 'muualla-'));
    symlinkSync(seeds, join(made, 'linkki'));
    const outputs = [
      { cwd: folder, seeds: 'seeds' },
      { cwd: folder, seeds: './seeds/' },
      { cwd: made, seeds: '../seeds' },
      { cwd: made, seeds },
      { cwd: made, seeds: 'linkki' },
      { cwd: seeds, seeds: '.' },
    ];
    const prints = new Set<string>();
    for (const [index, { cwd, seeds: path }] of outputs.entries()) {
      const out = join(folder, String(index), 'content');
      const report = join(folder, `${String(index)}.json`);
      const { code } = await run(['--seeds', path, '--out', `${out}/`, '--report', report], command, cwd);
      expect(code, path).toBe(0);
      prints.add(`${fingerprint(out)} ${hashOf(readFileSync(report, 'utf8'))}`);
    }
    expect(prints.size).toBe(1);
  });

  test('--check writes nothing and fails when the folder is another', async () => {
    const [seeds, out] = [seedsOf('projects-traps'), join(folder, 'content')];
    const missing = await run(['--seeds', seeds, '--out', out, '--check']);
    expect(missing.code).toBe(1);
    expect(missing.output).toContain('out-of-date');
    expect(existsSync(out)).toBe(false);
    await run(['--seeds', seeds, '--out', out]);
    expect((await run(['--seeds', seeds, '--out', out, '--check'])).code).toBe(0);
  });

  test('a file changed by hand is reported, not overwritten, unless it is forced', async () => {
    const [seeds, out] = [seedsOf('projects-traps'), join(folder, 'content')];
    await run(['--seeds', seeds, '--out', out]);
    const file = join(out, 'projects/uusi-alku/fi.mdx');
    const written = readFileSync(file, 'utf8');
    writeFileSync(file, written.replace('Hanke alkaa', 'Hanke alkoi'));
    const refused = await run(['--seeds', seeds, '--out', out]);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('projects/uusi-alku/fi.mdx:1:1 error hand-edited');
    expect(readFileSync(file, 'utf8')).toContain('Hanke alkoi');
    expect((await run(['--seeds', seeds, '--out', out, '--force'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(written);
  });

  test('curation that names what does not exist is an error', async () => {
    const seeds = seedsOf('erratum-in-original');
    const records = join(seeds, 'curation/records/esimerkki.yaml');
    writeFileSync(
      records,
      readFileSync(records, 'utf8')
        .replace('[language]', '[cooking]')
        .replace('id: turku-kielikahvila', 'id: turku-kielikahvil'),
    );
    const { code, output } = await run(['--seeds', seeds, '--out', join(folder, 'content')]);
    expect(code).toBe(1);
    expect(output).toContain('theme cooking');
    expect(output).toContain('dangling-curation');
  });

  test('curation that does not fit its schema is an error with its line', async () => {
    const seeds = seedsOf('projects-traps');
    writeFileSync(join(seeds, 'curation/topics.yaml'), '- id: services\n  label: { fi: a, sv: b }\n');
    const { code, output } = await run(['--seeds', seeds, '--out', join(folder, 'content')]);
    expect(code).toBe(1);
    expect(output).toMatch(/topics\.yaml:2:\d+ error bad-yaml/u);
  });

  test('--check changes nothing beside the folder either, and what is not ours stops a conversion', async () => {
    const [seeds, out] = [seedsOf('projects-traps'), join(folder, 'content')];
    for (const name of [`${out}.old`, `${out}.next`]) {
      mkdirSync(name);
      writeFileSync(join(name, 'muistiinpanot.txt'), 'omia');
    }
    const before = fingerprint(folder);
    expect((await run(['--seeds', seeds, '--out', out, '--check'])).code).toBe(1);
    expect(fingerprint(folder)).toBe(before);
    const refused = await run(['--seeds', seeds, '--out', out, '--force']);
    expect(refused.code).toBe(1);
    expect(refused.output.match(/content\.(?:old|next):1:1 error in-the-way/gu)).toHaveLength(2);
    expect(fingerprint(folder)).toBe(before);
  });

  test('--check does not put an interrupted replacement right', async () => {
    const [seeds, out] = [seedsOf('projects-traps'), join(folder, 'content')];
    await run(['--seeds', seeds, '--out', out]);
    renameSync(out, `${out}.old`);
    const before = fingerprint(folder);
    expect((await run(['--seeds', seeds, '--out', out, '--check'])).code).toBe(1);
    expect(fingerprint(folder)).toBe(before);
    expect((await run(['--seeds', seeds, '--out', out])).output).toContain('was up to date');
    expect(existsSync(`${out}.old`)).toBe(false);
  });

  test('a process that is killed between the two renames leaves what the next run puts right', async () => {
    const [seeds, out] = [seedsOf('projects-traps'), join(folder, 'content')];
    await run(['--seeds', seeds, '--out', out]);
    const written = fingerprint(out);
    const program = join(folder, 'killed.mjs');
    writeFileSync(program, KILLED_BETWEEN_RENAMES);
    const killed = await run([out], program);
    expect(killed).toMatchObject({ signal: 'SIGKILL', code: null, output: '' });
    expect([existsSync(out), existsSync(`${out}.old`), existsSync(`${out}.next`)]).toEqual([false, true, true]);
    const next = await run(['--seeds', seeds, '--out', out]);
    expect(next.output).toContain('was up to date');
    expect(fingerprint(out)).toBe(written);
    expect(existsSync(`${out}.next`) || existsSync(`${out}.old`)).toBe(false);
  });
});

/** A program that replaces a folder and kills itself when the old one was renamed away and the new one not yet into its place. */
const KILLED_BETWEEN_RENAMES = `
import { disk } from ${JSON.stringify(pathToFileURL(join(project, 'scripts/convert/output/effects.ts')).href)};
import { MANIFEST, manifestOf } from ${JSON.stringify(pathToFileURL(join(project, 'scripts/convert/output/manifest.ts')).href)};
import { replaceTree } from ${JSON.stringify(pathToFileURL(join(project, 'scripts/convert/output/tree.ts')).href)};
const files = new Map([['a.mdx', 'uusi']]);
replaceTree(process.argv[2], new Map([...files, [MANIFEST, manifestOf(files)]]), {
  ...disk,
  rename: (from, to) => {
    if (from.endsWith('content.next')) process.kill(process.pid, 'SIGKILL');
    disk.rename(from, to);
  },
});
`;
