/** What tells one lock file from another. */
export declare function lockHash(root: string): string;
/** Why the packages must be installed, or nothing where they need not be. */
export declare function reasonToInstall(root: string): string | undefined;
/** Installs what is not there. */
export declare function setUp(root: string, say: (line: string) => void): Promise<void>;
