import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WORKSHOP } from '../../scripts/atlas/folder.ts';
import { firstIds } from '../search/support/measure.ts';
import { languageOf, openIndex } from '../search/support/open-index.ts';

const project = join(import.meta.dirname, '../..');
let parent = '';
let folder = '';

const run = (script: string, ...args: string[]): { code: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts', script), ...args], {
    cwd: existsSync(folder) ? folder : parent,
    encoding: 'utf8',
    // The variables of this process are those of tests, which a build does not know.
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, SITE_URL: '', SITE_CONTACT: '', SITE_EDITOR: '' },
  });
  return { code: status, output: `${stdout}${stderr}` };
};
const built = (path: string): string => readFileSync(join(folder, 'dist', path), 'utf8');

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'atlas-'));
  folder = join(parent, 'coast');
  expect(run('atlas.ts', folder)).toMatchObject({ code: 0 });
});
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

describe('an atlas of another name, with three records in one language', () => {
  test('is built by one command, and keeps the rules of every page', () => {
    expect(run('in-atlas.ts', 'build')).toMatchObject({ code: 0 });
    expect(run('in-atlas.ts', 'check')).toMatchObject({ code: 0 });
  });

  test('says what was configured, and nothing of this one', () => {
    const record = built('sv/praxis/narpes-sprakkafe-vid-hamnen.html');
    expect(record).toContain(' – Kustbandet</title>');
    expect(record).toContain('https://example.org/edit/main/seeds/exempel/sv.txt');
    expect(built('sv/vem-ger-ut.html')).toContain('Exempelstiftelsen');
    expect(built('sv/kotoatlas.webmanifest')).toContain('"theme_color": "#1b3f7a"');
    expect(built('data/dataset.jsonld')).toContain('Kustbandet');
    const files = globSync(['**/*.{html,json,jsonld,csv,txt,webmanifest}'], { cwd: join(folder, 'dist') });
    expect(files.filter((path) => built(path).includes('Kotoatlas'))).toEqual([]);
    expect(files.filter((path) => /^(?:fi|en)\//u.test(path))).toEqual([]);
    expect(files.filter((path) => /^sv\/(?:projekt|pengar|integrationsbricka)\.html$/u.test(path))).toEqual([]);
    expect(existsSync(join(folder, 'dist/download/kustbandet.zip'))).toBe(true);
  });

  test('is searched', async () => {
    const engine = await openIndex(languageOf(join(folder, WORKSHOP), 'sv'));
    expect(await firstIds(engine, 'fadderfamiljer')).toEqual(['jakobstad-faddrar-for-nya-familjer']);
    expect((await firstIds(engine, 'kielikahvila'))[0]).toBe('narpes-sprakkafe-vid-hamnen');
  });

  test('tells what is wrong with its configuration, and leaves the project as it is', () => {
    const path = join(folder, 'src/site-config.ts');
    const ofProject = join(project, 'src/site-config.ts');
    const before = readFileSync(ofProject, 'utf8');
    writeFileSync(path, readFileSync(path, 'utf8').replace("light: '#1b3f7a'", "light: '#a0b4d8'"));
    const { code, output } = run('in-atlas.ts', 'build');
    expect(code).toBe(1);
    expect(output).toContain('colours.accent.light: found #a0b4d8 on paper #fbfbfd, a contrast of');
    expect(readFileSync(ofProject, 'utf8')).toBe(before);
  });
});

test('a folder with something in it is left as it is', () => {
  const { code, output } = run('atlas.ts', folder);
  expect(code).toBe(1);
  expect(output).toContain('expected a folder that is empty or not there');
  expect(run('atlas.ts')).toMatchObject({ code: 2 });
});
