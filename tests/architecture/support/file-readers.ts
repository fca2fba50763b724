import type { Graph } from './graph.ts';

/** What reads or writes files, or starts what does. */
const FILES = /^(?:node:)?(?:fs|fs\/promises|child_process)$/u;

/** Who in src/ may use files. Whatever else needs something from a file takes it from src/site. */
export const FILE_USERS: readonly { who: RegExp; why: string }[] = [
  { who: /^src\/site\//u, why: 'the room that reads content' },
  { who: /^src\/vocabulary\//u, why: 'curation is read for the converter and for the site alike' },
  { who: /^src\/build\//u, why: 'what happens after rendering happens to files' },
  { who: /^src\/output\//u, why: 'writes what the build has made' },
];

/** Files of src/ that use files and may not: a line for each. */
export const otherFileUsers = ({ packages }: Pick<Graph, 'packages'>): string[] =>
  packages
    .filter(
      ({ from, to }) => from.startsWith('src/') && FILES.test(to) && !FILE_USERS.some(({ who }) => who.test(from)),
    )
    .map(({ from, to }) => `${from} imports ${to}`);

/** Leave to use files that nobody makes use of any more. */
export const leaveForNobody = ({ packages }: Pick<Graph, 'packages'>): string[] =>
  FILE_USERS.filter(({ who }) => !packages.some(({ from, to }) => FILES.test(to) && who.test(from))).map(
    ({ who, why }) => `${who.source} (${why})`,
  );
