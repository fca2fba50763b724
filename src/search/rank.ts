import { COVERAGE_POWER, SMALLEST_SHARE } from './fields.ts';
import type { Alternative, Plan, PlannedWord } from './plan.ts';

/** The scores that the index gives to records for one term, by the record's key in the index. */
export type TermScores = ReadonlyMap<string, number>;

export interface RankedRecord {
  key: string;
  score: number;
}

/** What a record keeps of its score where it has only some parts of a compound. */
const PARTLY = 0.3;

/** Puts the scores of single terms together and orders the records, best first; equals in the site's order. */
export function rank(
  plan: Plan,
  scoresOf: (term: string) => TermScores,
  positionOf: (record: string) => number,
): RankedRecord[] {
  const words = plan.words.filter(({ alternatives }) => alternatives.length > 0);
  const scores = new Map<string, { sum: number; matched: number }>();
  for (const word of words) {
    for (const [record, score] of scoresOfWord(word, scoresOf)) {
      const known = scores.get(record) ?? { sum: 0, matched: 0 };
      scores.set(record, { sum: known.sum + score, matched: known.matched + 1 });
    }
  }
  const ranked = [...scores].map(([record, { sum, matched }]) => ({
    key: record,
    score: sum * (matched / words.length) ** COVERAGE_POWER,
  }));
  const best = ranked.reduce((top, { score }) => Math.max(top, score), 0);
  return ranked
    .filter(({ score }) => score >= best * SMALLEST_SHARE)
    .toSorted((a, b) => b.score - a.score || positionOf(a.key) - positionOf(b.key));
}

function scoresOfWord({ alternatives }: PlannedWord, scoresOf: (term: string) => TermScores): TermScores {
  const best = new Map<string, number>();
  for (const alternative of alternatives) {
    for (const [record, score] of scoresOfAlternative(alternative, scoresOf)) {
      best.set(record, Math.max(best.get(record) ?? 0, score));
    }
  }
  return best;
}

function scoresOfAlternative({ all, weight }: Alternative, scoresOf: (term: string) => TermScores): TermScores {
  const sums = new Map<string, { sum: number; matched: number }>();
  for (const terms of all) {
    const found = new Map<string, number>();
    for (const term of terms) {
      for (const [record, score] of scoresOf(term)) found.set(record, Math.max(found.get(record) ?? 0, score));
    }
    for (const [record, score] of found) {
      const known = sums.get(record) ?? { sum: 0, matched: 0 };
      sums.set(record, { sum: known.sum + score, matched: known.matched + 1 });
    }
  }
  return new Map(
    [...sums].map(([record, { sum, matched }]) => [
      record,
      (weight * sum * (matched === all.length ? 1 : PARTLY)) / all.length,
    ]),
  );
}
