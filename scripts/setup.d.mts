/** The project's folder. */
export declare const ROOT: string;
/** Fetches and installs what is not there. Returns the path of the Node to use, or nothing where it is this one. */
export declare function setUp(root: string, say: (line: string) => void): Promise<string | undefined>;
