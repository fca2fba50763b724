import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checksumLine, sha256 } from '../../src/build/checksums.ts';
import { sorted } from '../../src/output/files.ts';

const project = join(import.meta.dirname, '../..');
const FILES = { 'index.html': 'etusivu', 'fi/haku.html': 'haku', '.htaccess': 'Options -Indexes' };
let folder = '';
let dist = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotoatlas-copy-'));
  dist = join(folder, 'dist');
  mkdirSync(join(dist, 'fi'), { recursive: true });
  const files = sorted(new Map(Object.entries(FILES).map(([path, text]) => [path, Buffer.from(text)])));
  for (const [path, content] of files) writeFileSync(join(dist, path), content);
  writeFileSync(
    join(dist, 'checksums.txt'),
    [...files].map(([path, content]) => checksumLine(path, sha256(content))).join(''),
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (script: string, ...args: string[]): { code: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts', script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1767225600' },
  });
  return { code: status, output: `${stdout}${stderr}` };
};

describe('verify', () => {
  test('says that a copy is whole', () => {
    expect(run('verify.ts')).toEqual({ code: 0, output: 'dist: all 3 files are as they were built.\n' });
  });

  test('names every changed, missing and added file', () => {
    writeFileSync(join(dist, 'index.html'), 'muu');
    rmSync(join(dist, '.htaccess'));
    writeFileSync(join(dist, 'fi/uusi.html'), 'uusi');
    const { code, output } = run('verify.ts', dist);
    expect(code).toBe(1);
    expect(output).toContain('changed: index.html\nmissing: .htaccess\nadded:   fi/uusi.html\n');
    expect(output).toContain('1 changed, 1 missing, 1 added');
  });

  test('a zip that is not the one of its checksum is changed', () => {
    mkdirSync(join(dist, 'download'));
    writeFileSync(join(dist, 'download/kotoatlas.zip'), 'x');
    const { code, output } = run('verify.ts');
    expect(code).toBe(1);
    expect(output).toContain('changed: download/kotoatlas.zip');
  });

  test.each([[['nowhere']], [['dist', 'other']], [['--what']]])('%j is wrong use', (args) => {
    const { code, output } = run('verify.ts', ...args);
    expect(code).toBe(2);
    expect(output).toContain('Usage:');
  });

  test('a list that is none is said to be so', () => {
    writeFileSync(join(dist, 'checksums.txt'), '<!doctype html>');
    const { code, output } = run('verify.ts');
    expect(code).toBe(2);
    expect(output).toContain('Line 1');
  });
});

describe('package', () => {
  const zip = Buffer.from('PK');
  const line = checksumLine('kotoatlas.zip', sha256(zip));
  const writeZip = (content: Uint8Array): void => {
    mkdirSync(join(dist, 'download'));
    writeFileSync(join(dist, 'download/kotoatlas.zip'), content);
    writeFileSync(join(dist, 'download/kotoatlas.zip.sha256'), line);
  };

  test('copies the zip of the build, with its checksum', () => {
    writeZip(zip);
    expect(run('package.ts').code).toBe(0);
    expect(readFileSync(join(folder, 'release/kotoatlas.zip')).equals(zip)).toBe(true);
    expect(readFileSync(join(folder, 'release/kotoatlas.zip.sha256'), 'utf8')).toBe(line);
  });

  test('copies no zip that is another than its checksum says, and none that is not there', () => {
    expect(run('package.ts').code).toBe(1);
    writeZip(Buffer.from('PX'));
    const { code, output } = run('package.ts');
    expect(code).toBe(1);
    expect(output).toContain('download/kotoatlas.zip is not as it was built');
  });

  test('packs nothing that is not as it was built', () => {
    writeFileSync(join(dist, 'index.html'), 'muu');
    const { code, output } = run('package.ts');
    expect(code).toBe(1);
    expect(output).toContain('index.html');
  });

  test('says what to do where nothing is built', () => {
    rmSync(dist, { recursive: true });
    const { code, output } = run('package.ts');
    expect(code).toBe(2);
    expect(output).toContain('npm run build');
  });
});
