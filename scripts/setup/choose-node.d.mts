/** What runs the set-up. */
export interface Machine {
  /** The version of the Node that runs this: v24.21.0. */
  version: string;
  platform: string;
  arch: string;
  /** Linux only: which C library the Node was built for. */
  libc?: 'glibc' | 'musl';
  /** Whether it is one that the set-up has fetched. */
  isFetched: boolean;
}

/** As much of scripts/node/package-lock.json as is looked at. */
export interface NodeLock {
  packages: Record<
    string,
    {
      version?: string;
      integrity?: string;
      optional?: boolean;
      os?: string | string[];
      cpu?: string | string[];
      bin?: Record<string, string>;
    }
  >;
}

/** The Node that runs the project: this one, or one to fetch, with its package and its file in a folder. */
export type Usable = { type: 'own' } | { type: 'fetch'; place: string; path: string; version: string };
/** What a machine gets: a Node, or a sentence for people. */
export type Choice = Usable | { type: 'none'; message: string };

/** Whether a version is in a range as package.json writes it: `^22.18.0 || >=24.0.0`. Throws where it cannot be read. */
export declare function satisfies(version: string, range: string): boolean;
/** The sentence for whom no Node can be fetched. */
export declare function askForNode(machine: Machine, range: string, reason: string): string;
/** Which Node runs the project: the one that runs this, or one of the packages of scripts/node. */
export declare function chooseNode(machine: Machine, range: string, lock: NodeLock): Choice;
/** The package.json and the lock that install one Node, with its hash, by their names. */
export declare function filesToInstall(place: string, lock: NodeLock): Record<string, object>;
