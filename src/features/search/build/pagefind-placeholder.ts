import type { PagefindModule } from '../pagefind.ts';

const unbuilt = (): never => {
  throw new Error('The build puts Pagefind here (src/features/search/build/scripts.ts)');
};

/** Stands for Pagefind's module until the build puts it in this file's place. */
export const setHost: PagefindModule['setHost'] = unbuilt;
export const createInstance: PagefindModule['createInstance'] = unbuilt;
