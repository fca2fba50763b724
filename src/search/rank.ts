import { RANKING } from './fields.ts';
import type { Alternative, Plan, PlannedWord } from './plan.ts';

/** The scores that the index gives to records for one term, by the record's key in the index. */
export type TermScores = ReadonlyMap<string, number>;

export interface RankedRecord {
  key: string;
  score: number;
  /** How many words of the query it has. */
  matched: number;
}

/**
 * Puts the scores of single terms together and orders the records, best first; equals in the site's order.
 * @param total how many records the index has
 */
export function rank(
  plan: Plan,
  scoresOf: (term: string) => TermScores,
  positionOf: (record: string) => number,
  total: number,
): RankedRecord[] {
  const found = plan.words
    .filter(({ alternatives }) => alternatives.length > 0)
    .map((word) => scoresOfWord(word, scoresOf))
    .map((scores) => ({ scores, rarity: Math.log(1 + total / Math.max(scores.size, 1)) }));
  const wholeRarity = found.reduce((sum, { rarity }) => sum + rarity, 0);
  const scores = new Map<string, { sum: number; rarity: number; matched: number }>();
  for (const word of found) {
    for (const [record, score] of word.scores) {
      const known = scores.get(record) ?? { sum: 0, rarity: 0, matched: 0 };
      scores.set(record, {
        sum: known.sum + score,
        rarity: known.rarity + word.rarity,
        matched: known.matched + 1,
      });
    }
  }
  const ranked = [...scores].map(([record, { sum, rarity, matched }]) => ({
    key: record,
    score: sum * (rarity / wholeRarity) ** RANKING.coveragePower,
    matched,
  }));
  return ranked.toSorted((a, b) => b.score - a.score || positionOf(a.key) - positionOf(b.key));
}

/** Leaves out records that share a common word with the query, no more. */
export function withoutFaint(ranked: readonly RankedRecord[]): RankedRecord[] {
  const least = (ranked[0]?.score ?? 0) * RANKING.smallestShare;
  return ranked.filter(({ score }) => score >= least);
}

function scoresOfWord({ alternatives }: PlannedWord, scoresOf: (term: string) => TermScores): TermScores {
  const best = new Map<string, number>();
  for (const alternative of alternatives) {
    for (const [record, score] of scoresOfAlternative(alternative, scoresOf)) {
      if (score > 0) best.set(record, Math.max(best.get(record) ?? 0, score));
    }
  }
  return best;
}

function scoresOfAlternative(
  { all, weight, reading }: Alternative,
  scoresOf: (term: string) => TermScores,
): TermScores {
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
  const partly = reading === 'term' ? 0 : RANKING.partly;
  return new Map(
    [...sums].map(([record, { sum, matched }]) => [
      record,
      (weight * sum * (matched === all.length ? 1 : partly)) / all.length,
    ]),
  );
}
