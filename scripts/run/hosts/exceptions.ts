/** A browser test that cannot pass on a host. */
export interface HostException {
  /** Name of the host. */
  host: string;
  /** Beginning of the test's full name: its groups and its title with spaces between. */
  test: string;
  reason: string;
}

/** The tests that cannot pass on a host. One that passes there after all is a failure: it has no place here. */
export const HOST_EXCEPTIONS: readonly HostException[] = [];
