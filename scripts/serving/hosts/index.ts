import { apache } from './apache.ts';
import type { Host } from './host.ts';
import { nginx } from './nginx.ts';
import { disk, own, python, running } from './others.ts';

const SUB_PATH = '/some/sub/path/';

/** The hosts on which the site is tested. The first is the one that tests use unless told otherwise. */
export const HOSTS = [
  own('own', '/'),
  own('own-path', SUB_PATH),
  nginx('nginx', '/'),
  nginx('nginx-path', SUB_PATH),
  apache('apache', '/'),
  apache('apache-path', SUB_PATH),
  python('python'),
  disk('disk'),
] as const satisfies readonly Host[];

/** A host by its name, or one that runs already by its address. Throws with the names there are. */
export function hostNamed(name: string): Host {
  if (/^https?:\/\//u.test(name)) return running(name);
  const host = HOSTS.find((candidate) => candidate.name === name);
  if (host === undefined) {
    throw new Error(
      `Found no host "${name}", expected an address or one of: ${HOSTS.map((one) => one.name).join(', ')}.`,
    );
  }
  return host;
}
