import type { Strings } from '../../i18n/strings.ts';

/** The practices that a map shows, and those that it cannot show, by the reason. They add up to all. */
export interface OnAndOffMap {
  onMap: number;
  regionOnly: number;
  national: number;
  unknown: number;
}

/** What a map of practices shows and what it does not, in sentences; a reason that nothing has is left out. */
export const mapLines = (
  { map: words }: Pick<Strings['facets'], 'map'>,
  counts: OnAndOffMap,
  municipalities: number,
): string[] => [
  words.onMap(counts.onMap, municipalities),
  ...(['regionOnly', 'national', 'unknown'] as const)
    .filter((reason) => counts[reason] > 0)
    .map((reason) => words[reason](counts[reason])),
];
