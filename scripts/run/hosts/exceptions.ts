/** A browser test that cannot pass on a host. */
export interface HostException {
  /** Name of the host. */
  host: string;
  /** Beginning of the test's full name: its groups and its title with spaces between. */
  test: string;
  reason: string;
}

/** Hosts on which the site does not stand at the root of a server. */
const NOT_AT_THE_ROOT = ['own-path', 'nginx-path', 'apache-path', 'disk'];

/** The tests that cannot pass on a host. One that passes there after all is a failure: it has no place here. */
export const HOST_EXCEPTIONS: readonly HostException[] = NOT_AT_THE_ROOT.map((host) => ({
  host,
  test: 'over http 404.html',
  reason:
    'A server shows 404.html at any address, so that its links begin at the root, and only there find its styles.',
}));
