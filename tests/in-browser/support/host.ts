import type { Host } from '../../../scripts/serving/hosts/host.ts';
import { HOSTS, hostNamed } from '../../../scripts/serving/hosts/index.ts';

/** The variable of the environment that names the host which serves the site to the browser tests. */
export const HOST_VARIABLE = 'KOTOATLAS_HOST';

/** The host that serves the site to the browser tests: the project's own server, unless the environment names another. */
export function chosenHost(): Host {
  const name = process.env[HOST_VARIABLE];
  return name === undefined || name === '' ? HOSTS[0] : hostNamed(name);
}
