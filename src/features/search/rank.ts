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
    .map((word) => scoresOfWord(word, scoresOf, total))
    .map((scores) => ({ scores, rarity: rarityOf(total, sharesOf(scores)) }));
  const wholeRarity = found.reduce((sum, { rarity }) => sum + rarity, 0);
  const scores = new Map<string, { sum: number; rarity: number; matched: number }>();
  for (const word of found) {
    for (const [record, { score, share }] of word.scores) {
      const known = scores.get(record) ?? { sum: 0, rarity: 0, matched: 0 };
      scores.set(record, {
        sum: known.sum + score,
        rarity: known.rarity + word.rarity * share,
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

/** What a record has of a word or of an alternative: its score, and which share of it, 1 for the whole. */
interface Match {
  score: number;
  share: number;
}
type Matches = ReadonlyMap<string, Match>;

const rarityOf = (total: number, having: number): number => Math.log(1 + total / Math.max(having, 1));

const sharesOf = (matches: Matches): number => [...matches.values()].reduce((sum, { share }) => sum + share, 0);

function scoresOfWord({ alternatives }: PlannedWord, scoresOf: (term: string) => TermScores, total: number): Matches {
  const best = new Map<string, Match>();
  for (const alternative of alternatives) {
    for (const [record, match] of scoresOfAlternative(alternative, scoresOf, total)) {
      const known = best.get(record);
      if (match.score > 0)
        best.set(record, {
          score: Math.max(known?.score ?? 0, match.score),
          share: Math.max(known?.share ?? 0, match.share),
        });
    }
  }
  return best;
}

/** A record with some parts of a compound has the share of it that they make up, each weighed by its rarity. */
function scoresOfAlternative(
  { all, weight, reading }: Alternative,
  scoresOf: (term: string) => TermScores,
  total: number,
): Matches {
  const parts = all.map((terms) => {
    const found = new Map<string, number>();
    for (const term of terms) {
      for (const [record, score] of scoresOf(term)) found.set(record, Math.max(found.get(record) ?? 0, score));
    }
    return { found, rarity: rarityOf(total, found.size) };
  });
  const whole = parts.reduce((sum, { rarity }) => sum + rarity, 0);
  const sums = new Map<string, { sum: number; rarity: number; matched: number }>();
  for (const { found, rarity } of parts) {
    for (const [record, score] of found) {
      const known = sums.get(record) ?? { sum: 0, rarity: 0, matched: 0 };
      sums.set(record, { sum: known.sum + score, rarity: known.rarity + rarity, matched: known.matched + 1 });
    }
  }
  return new Map(
    [...sums].flatMap(([record, { sum, rarity, matched }]) => {
      if (matched === all.length) return [[record, { score: (weight * sum) / all.length, share: 1 }] as const];
      if (reading === 'term') return [];
      const share = rarity / whole;
      return [[record, { score: (weight * RANKING.partly * sum * share) / all.length, share }] as const];
    }),
  );
}
