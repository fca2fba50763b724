import { spawnSync } from 'node:child_process';
import { cpSync, chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, runInForeground } from '../../../scripts/serving/hosts/foreground.ts';
import type { Program, RunningHost } from '../../../scripts/serving/hosts/host.ts';
import { APACHE, CADDY, NGINX, requireProgram } from '../../../scripts/serving/hosts/programs.ts';

/** How a server is checked and started with the file that the build has made for it. */
interface Recipe {
  program: Program;
  /** The sub-path at which the site stands. */
  basePath: string;
  /** The whole configuration around or from the file of the build. */
  configuration: (place: Place) => string;
  check: (file: string) => readonly string[];
  run: (file: string) => readonly string[];
}

interface Place {
  /** A folder for what the server writes. */
  folder: string;
  /** The copy of the site. */
  site: string;
  port: number;
}

const FOLDER_IN_FILES = '/srv/kotoatlas';

const hostFile = (site: string, name: string): string => readFileSync(join(site, name), 'utf8');
const isRoot = process.getuid?.() === 0;

const nginx = (file: string, basePath: string): Recipe => ({
  program: NGINX,
  basePath,
  configuration: ({ folder, site, port }) => `
    ${isRoot ? 'user root;' : ''}
    daemon off;
    pid ${folder}/pid;
    error_log ${folder}/error.log;
    events {}
    http {
      include /etc/nginx/mime.types;
      access_log off;
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      ${hostFile(site, file).replaceAll(FOLDER_IN_FILES, site).replace('listen 80;', `listen 127.0.0.1:${port};`)}
    }`,
  check: (configuration) => ['-t', '-c', configuration],
  run: (configuration) => ['-c', configuration],
});

const MODULES_OF_APACHE = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate'];

/** Apache reads .htaccess from the site itself; the rest is what Debian's own configuration has. */
const apache: Recipe = {
  program: APACHE,
  basePath: '/',
  configuration: ({ folder, site, port }) => `
    ServerRoot "${folder}"
    ServerName localhost
    Listen 127.0.0.1:${port}
    PidFile "${folder}/pid"
    ErrorLog "${folder}/error.log"
    ${isRoot ? 'User www-data\n    Group www-data' : ''}
    ${MODULES_OF_APACHE.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n    ')}
    TypesConfig /etc/mime.types
    DocumentRoot "${site}"
    <Directory "${site}">
      AllowOverride All
      Require all granted
    </Directory>`,
  check: (configuration) => ['-t', '-f', configuration],
  run: (configuration) => ['-X', '-f', configuration],
};

const caddy: Recipe = {
  program: CADDY,
  basePath: '/',
  configuration: ({ site, port }) =>
    `{\n  admin off\n}\n${hostFile(site, 'hosting/Caddyfile').replaceAll(FOLDER_IN_FILES, site).replace(/^:80 /mu, `:${port} `)}`,
  check: (configuration) => ['validate', '--adapter', 'caddyfile', '--config', configuration],
  run: (configuration) => ['run', '--adapter', 'caddyfile', '--config', configuration],
};

/** Every server that can be run here, with the file that the build makes for it. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  nginx: nginx('hosting/nginx.conf', '/'),
  'nginx under a sub-path': nginx('hosting/nginx-sub-path.conf', '/kotoatlas/'),
  Apache: apache,
  Caddy: caddy,
};

/**
 * Starts a server with a copy of the site. Its own check of the configuration runs first.
 * @throws Error with what the server said where it refuses the configuration or does not answer
 */
export async function startHost(
  { program, basePath, configuration, check, run }: Recipe,
  dist: string,
): Promise<RunningHost> {
  const path = requireProgram(program);
  const folder = mkdtempSync(join(tmpdir(), 'kotoatlas-host-'));
  // Apache gives up the rights of root before it reads the files.
  chmodSync(folder, 0o755);
  const site = join(folder, 'site');
  cpSync(dist, site, { recursive: true });
  const port = await freePort();
  const file = join(folder, 'configuration');
  writeFileSync(file, configuration({ folder, site, port }));
  const env = { ...process.env, HOME: folder };
  const checked = spawnSync(path, check(file), { encoding: 'utf8', env });
  if (checked.status !== 0)
    throw new Error(`${program.names[0]} refuses the file of the build:\n${checked.stdout}${checked.stderr}`);
  return runInForeground({
    command: path,
    args: run(file),
    env,
    port,
    basePath,
    log: join(folder, 'error.log'),
    cleanUp: () => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  });
}
