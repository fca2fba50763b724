import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Test files that take longer than all others, which a worker should not begin last: the longest first. */
export const HEAVY: readonly RegExp[] = [
  /[/\\]in-browser[/\\]accessibility[/\\](?:fi|sv|en)\.test\.ts$/u,
  /[/\\]in-browser[/\\](?:offline|offline-changes|reading)\.test\.ts$/u,
  /[/\\]in-browser[/\\](?:keyboard|print|search)\.test\.ts$/u,
];

/** Vitest's own order, with the heavy files first: it knows how long a file takes only where it has run before. */
export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const weightOf = ({ moduleId }: TestSpecification): number => {
      const place = HEAVY.findIndex((pattern) => pattern.test(moduleId));
      return place === -1 ? HEAVY.length : place;
    };
    return sorted.toSorted((one, other) => weightOf(one) - weightOf(other));
  }
}
