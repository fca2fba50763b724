import type { Header } from '../../../safety/policy.ts';
import type { Files } from '../../../output/files.ts';
import { gzip } from '../../../output/gzip.ts';
import { hashOf, manifestPath, packPath, WORKER_FILE, writeManifest } from '../manifest.ts';
import type { Manifest } from '../manifest.ts';
import type { PackedFiles } from './packs.ts';
import { Packer } from './packs.ts';

/** Headers that a host alone can send, since the worker's answers never leave the browser. */
const OF_THE_HOST: ReadonlySet<string> = new Set(['Strict-Transport-Security']);

/** A pack as a file of the site. */
export const packFile = ({ hash, content }: PackedFiles): readonly [path: string, content: Uint8Array] => [
  packPath(hash),
  content,
];

/**
 * What ends the offline edition: its manifest, and the worker, which names the version and sends the headers that
 * a host should send.
 * @param workerScript the bundled worker
 */
export async function manifestFiles(
  manifest: Manifest,
  workerScript: Uint8Array,
  headers: readonly Header[],
): Promise<Files> {
  const text = new TextEncoder().encode(writeManifest(manifest));
  const version = await hashOf(text);
  const sent = Object.fromEntries(
    headers.filter(({ name }) => !OF_THE_HOST.has(name)).map(({ name, value }) => [name.toLowerCase(), value]),
  );
  const settings = `const KOTOATLAS=${JSON.stringify({ version, headers: sent })};\n`;
  return new Map([
    [manifestPath(version), gzip(text)],
    [WORKER_FILE, Buffer.concat([new TextEncoder().encode(settings), workerScript])],
  ]);
}

/** The whole offline edition of a site that is in memory, and what a first visit moves, in bytes. */
export async function offlineFiles(
  site: Files,
  workerScript: Uint8Array,
  headers: readonly Header[],
): Promise<{ files: Files; weight: number }> {
  const packer = new Packer();
  const packs: PackedFiles[] = [];
  for (const [path, content] of site) packs.push(...(await packer.add(path, content)));
  packs.push(...(await packer.flush()));
  const ending = await manifestFiles(packer.manifest(), workerScript, headers);
  return { files: new Map([...packs.map(packFile), ...ending]), weight: packer.weight() };
}
