import type { Message } from '../../../src/schema/report.ts';
import { problem } from '../problems.ts';
import { hashOf, MANIFEST, readManifest } from './manifest.ts';

type Files = ReadonlyMap<string, string>;

/** Files that are there and that the converter did not write as they are: edited or added by hand. */
export function handEdited(present: Files, folder: string): Message[] {
  const manifest = readManifest(present.get(MANIFEST));
  return [...present]
    .filter(([path]) => path !== MANIFEST)
    .flatMap(([path, text]) => {
      const written = manifest?.get(path);
      if (written === hashOf(text)) return [];
      const found =
        written === undefined ? 'a file that the converter did not write' : 'other bytes than the converter wrote';
      return [problem('hand-edited', { file: `${folder}/${path}`, line: 1 }, found)];
    });
}

/** How the files that are there differ from those that the seeds give. */
export function outOfDate(present: Files, wanted: Files, folder: string): Message[] {
  const paths = [...new Set([...present.keys(), ...wanted.keys()])].toSorted();
  return paths.flatMap((path) => {
    const [is, should] = [present.get(path), wanted.get(path)];
    if (is === should) return [];
    const found =
      is === undefined ? 'no such file' : should === undefined ? 'a file that the seeds do not give' : 'another text';
    return [
      problem('out-of-date', { file: `${folder}/${path}`, line: firstDifference(is ?? '', should ?? '') }, found),
    ];
  });
}

/** More files than these are one cause, and the first of them stands for all. */
const MOST_FILES = 10;

/** Messages about files, or where they are very many the first and their number. */
export function onlyFirst(messages: readonly Message[]): Message[] {
  const [first] = messages;
  if (first === undefined || messages.length <= MOST_FILES) return [...messages];
  return [{ ...first, found: `${first.found}; ${String(messages.length - 1)} more files differ, too` }];
}

function firstDifference(a: string, b: string): number {
  const [x, y] = [a.split('\n'), b.split('\n')];
  return (
    Math.max(
      x.findIndex((line, index) => line !== y[index]),
      0,
    ) + 1
  );
}
