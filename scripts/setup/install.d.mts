/** What tells the lock file of a folder from another. */
export declare function lockHash(folder: string): string;
/** Why the packages of a folder must be installed, or nothing where they need not be. */
export declare function reasonToInstall(folder: string): string | undefined;
/** Installs what is not there. Throws with npm's own words where it fails. */
export declare function install(folder: string, what: string, say: (line: string) => void): Promise<void>;
