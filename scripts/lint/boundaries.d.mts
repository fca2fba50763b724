import type { Linter } from 'eslint';

/** Which part of the project may use which, as lint rules. */
export declare const boundaries: Linter.Config[];
