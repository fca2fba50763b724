import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, runInForeground } from './foreground.ts';
import type { Host, HostOptions, RunningHost } from './host.ts';
import { MEDIA_TYPES } from './media-types.ts';
import { APACHE, requireProgram } from './programs.ts';

const MODULES_FOLDER = '/usr/lib/apache2/modules';
const MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'headers', 'rewrite', 'expires', 'setenvif'];
const ERRORS = 'errors.log';
/** As whom Apache serves where root starts it. */
const SERVANT = 'www-data';

/** Apache with a configuration that serves the folder under a path, and nothing else. */
export const apache = (name: string, basePath: string): Host => ({
  name,
  program: APACHE,
  start: (options) => start(options, basePath),
});

async function start({ folder, extra = '' }: HostOptions, basePath: string): Promise<RunningHost> {
  const command = requireProgram(APACHE);
  const home = mkdtempSync(join(tmpdir(), 'kotoatlas-apache-'));
  const isRoot = process.getuid?.() === 0;
  const served = isRoot ? readableCopy(folder, home) : folder;
  const port = await freePort();
  const file = join(home, 'apache.conf');
  writeFileSync(file, configuration({ folder: served, extra, basePath, home, port, isRoot }));
  return runInForeground({
    command,
    args: ['-d', home, '-f', file, '-D', 'FOREGROUND'],
    port,
    basePath,
    log: join(home, ERRORS),
    cleanUp: () => {
      rmSync(home, { recursive: true, force: true });
    },
  });
}

/** Apache gives up the rights of root, and may then not read a folder of root's. */
function readableCopy(folder: string, home: string): string {
  const copy = join(home, 'site');
  cpSync(folder, copy, { recursive: true });
  chmodSync(home, 0o755);
  return copy;
}

interface Values extends Required<HostOptions> {
  basePath: string;
  home: string;
  port: number;
  isRoot: boolean;
}

const configuration = ({ folder, extra, basePath, home, port, isRoot }: Values): string => `
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile "${home}/pid"
DefaultRuntimeDir "${home}"
ErrorLog "${home}/${ERRORS}"
${MODULES.map((name) => `LoadModule ${name}_module ${MODULES_FOLDER}/mod_${name}.so`).join('\n')}
${isRoot ? `User ${SERVANT}\nGroup ${SERVANT}` : ''}
StartServers 1
TypesConfig /dev/null
${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}
DocumentRoot "${folder}"
${basePath === '/' ? '' : `Alias "${basePath}" "${folder}/"`}
ErrorDocument 404 ${basePath}404.html
<Directory "${folder}">
  Require all granted
  AllowOverride All
  DirectoryIndex index.html
  ${extra}
</Directory>
`;
