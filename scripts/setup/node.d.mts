import type { Machine, Usable } from './choose-node.d.mts';

/** What looking for a Node does outside. */
export interface Effects {
  /** Installs the packages of a folder. Throws where that fails. */
  install: (folder: string, what: string, say: (line: string) => void) => Promise<void>;
  /** What a Node says of itself, v24.21.0; nothing where it does not run. */
  versionOf: (path: string) => string | undefined;
}

/** Which Node runs the project. Throws with one sentence that says which Node to install, where there is none. */
export declare function decideNode(root: string, machine?: Machine): Usable;
/**
 * The path of the Node for the project, fetched where it is not there yet; nothing where it is the one that runs
 * this. Throws with one sentence that says which Node to install, where it cannot be had.
 */
export declare function fetchNode(
  root: string,
  choice: Usable,
  say: (line: string) => void,
  machine?: Machine,
  effects?: Effects,
): Promise<string | undefined>;
/** Puts a Node where npm looks first, so that each `npm run` takes it. */
export declare function linkNode(root: string, path: string): void;
