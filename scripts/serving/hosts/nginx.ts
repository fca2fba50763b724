import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKED_TYPES } from '../../../src/build/host-files.ts';
import { freePort, runInForeground } from './foreground.ts';
import type { Host, HostOptions, RunningHost } from './host.ts';
import { MEDIA_TYPES } from './media-types.ts';
import { NGINX, requireProgram } from './programs.ts';

/** nginx with a configuration that serves the folder under a path, packed as our recipe does, and nothing else. */
export const nginx = (name: string, basePath: string): Host => ({
  name,
  program: NGINX,
  start: (options) => start(options, basePath),
});

async function start(options: HostOptions, basePath: string): Promise<RunningHost> {
  const command = requireProgram(NGINX);
  const home = mkdtempSync(join(tmpdir(), 'kotoatlas-nginx-'));
  const port = await freePort();
  const file = join(home, 'nginx.conf');
  writeFileSync(file, configuration({ ...options, basePath, home, port }));
  return runInForeground({
    command,
    args: ['-p', home, '-e', 'stderr', '-c', file],
    port,
    basePath,
    cleanUp: () => {
      rmSync(home, { recursive: true, force: true });
    },
  });
}

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

interface Values extends HostOptions {
  basePath: string;
  home: string;
  port: number;
}

const configuration = ({ folder, extra = '', basePath, home, port }: Values): string => `
daemon off;
master_process off;
pid ${home}/pid;
events {}
http {
  ${TEMPORARY.map((name) => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  access_log off;
  gzip on;
  gzip_types ${PACKED_TYPES};
  types {
    ${Object.entries(MEDIA_TYPES)
      .map(([ending, type]) => `${type} ${ending};`)
      .join('\n    ')}
  }
  server {
    listen 127.0.0.1:${port};
    error_page 404 ${basePath}404.html;
    location ${basePath} {
      alias "${folder}/";
      index index.html;
      ${extra}
    }
  }
}
`;
