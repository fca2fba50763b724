import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Servers that the header files are for, by their programs and their Debian packages. */
const SERVERS = { nginx: 'nginx-light', apache2: 'apache2', caddy: 'caddy' } as const;
export type ServerProgram = keyof typeof SERVERS;

const SYSTEM_FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/usr/bin'];

/**
 * The path of a server's program. Where it is missing it is installed if that needs nobody's leave (root on
 * Debian or Ubuntu).
 * @throws Error that names the command which installs it
 */
export function programOf(server: ServerProgram): string {
  const found = find(server);
  if (found !== undefined) return found;
  const install = `apt-get update && apt-get install --yes --no-install-recommends ${SERVERS[server]}`;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    // A server that is installed may be started at once by the system, on a port that others use.
    const policy = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    spawnSync('sh', ['-c', install], { stdio: 'ignore', env: policy });
    const installed = find(server);
    if (installed !== undefined) return installed;
  }
  throw new Error(`There is no ${server} on this machine. Install it with: sudo sh -c '${install}'`);
}

const find = (program: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), ...SYSTEM_FOLDERS]
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
