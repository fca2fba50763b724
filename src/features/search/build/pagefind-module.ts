/**
 * Pagefind's module as it is, in surroundings of ours: names that it would find in the browser are imported.
 * @param original the text of the module, which Pagefind writes beside an index
 * @param surroundings where src/features/search/pagefind-surroundings.ts is, as the one who reads the text finds it
 */
export const pagefindModuleSource = (original: string, surroundings: string): string =>
  `import { document, fetch } from ${JSON.stringify(surroundings)};
export { setHost } from ${JSON.stringify(surroundings)};
${original}`;
