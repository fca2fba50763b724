/**
 * Calls back once, when the process that started this one, or the npm that did so by a shell, has ended without a word
 * (SIGKILL), which no signal tells.
 * On Windows nothing tells it at all. Returns what stops the watch.
 */
export declare function whenOrphaned(callback: () => void): () => void;
