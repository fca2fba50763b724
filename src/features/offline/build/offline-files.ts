import type { Files } from '../../../output/files.ts';
import { gzip } from '../../../output/gzip.ts';
import type { Header } from '../../../safety/policy.ts';
import { hashOf, manifestPath, packPath, WORKER_FILE, writeManifest } from '../manifest.ts';
import { packFiles } from './packs.ts';

/** Headers that only a host can send. */
const OF_THE_HOST: ReadonlySet<string> = new Set(['Strict-Transport-Security']);

export interface OfflineFiles {
  files: Files;
  /** What a first visit moves for offline use, in bytes: the manifest and all packs. */
  weight: number;
}

/**
 * What offline use needs of a site: its manifest, its packs, and the worker, which names the version and sends
 * the headers that a host should send.
 * @param workerScript the bundled worker
 */
export async function offlineFiles(
  site: Files,
  workerScript: Uint8Array,
  headers: readonly Header[],
): Promise<OfflineFiles> {
  const { manifest, packs } = await packFiles(site);
  const text = new TextEncoder().encode(writeManifest(manifest));
  const packedText = gzip(text);
  const version = await hashOf(text);
  const sent: Record<string, string> = {};
  for (const { name, value } of headers) if (!OF_THE_HOST.has(name)) sent[name.toLowerCase()] = value;
  const settings = `const KOTOATLAS=${JSON.stringify({ version, headers: sent })};\n`;
  const files = new Map<string, Uint8Array>([
    [WORKER_FILE, Buffer.concat([new TextEncoder().encode(settings), workerScript])],
    [manifestPath(version), packedText],
    ...[...packs].map(([hash, content]) => [packPath(hash), content] as const),
  ]);
  return { files, weight: [...packs.values()].reduce((sum, { length }) => sum + length, packedText.length) };
}
