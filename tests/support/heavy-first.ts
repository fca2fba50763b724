import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Test files that take longer than all others, which a worker should not begin last. */
const HEAVY = [/[/\\]browser[/\\]accessibility[/\\](?:fi|sv|en)\.test\.ts$/u];

/** Vitest's own order, with the heavy files first: it knows how long a file takes only where it has run before. */
export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isHeavy = ({ moduleId }: TestSpecification): boolean => HEAVY.some((pattern) => pattern.test(moduleId));
    return [...sorted.filter(isHeavy), ...sorted.filter((file) => !isHeavy(file))];
  }
}
