import type { Program } from '../../programs/table.ts';

export type { Program } from '../../programs/table.ts';

/** A host that serves the built site, or the folder itself. */
export interface RunningHost {
  /** The address of the site's root, with a slash at its end. */
  address: string;
  close: () => Promise<void>;
}

export interface HostOptions {
  /** The folder to serve, as an absolute path. */
  folder: string;
  /** Lines in the host's own language that hold for every file of the site: headers, say. */
  extra?: string;
}

/** A way in which readers may get the site. */
export interface Host {
  /** How the command line and the environment name it. */
  name: string;
  program?: Program;
  /** Starts it on a free port of this machine. Throws with what the program printed where it does not answer. */
  start: (options: HostOptions) => Promise<RunningHost>;
}
