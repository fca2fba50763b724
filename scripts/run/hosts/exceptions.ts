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

const NO_ROOT =
  'A server shows 404.html at any address, so that its links begin at the root, and only there find its styles.';
/** The tests that cannot pass on a host. One that passes there after all is a failure: it has no place here. */
export const HOST_EXCEPTIONS: readonly HostException[] = [
  ...NOT_AT_THE_ROOT.flatMap((host) =>
    // As it is read, and as axe finds it.
    ['over http 404.html', '404.html'].map((test) => ({ host, test, reason: NO_ROOT })),
  ),
  {
    host: 'disk',
    test: 'markup that has got into a page',
    reason:
      'The test writes into the answer of a server, which a page from disk has not; the policy in the page is the same.',
  },
];
