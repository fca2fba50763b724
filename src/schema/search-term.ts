import { z } from 'zod';
import { textSchema } from './text.ts';

const words = z.array(textSchema).default([]);

/**
 * An entry of seeds/curation/search-terms.yaml: words of the three languages that mean the same to a reader.
 * Who searches for one of them gets what the others find.
 */
export const searchTermSchema = z
  .strictObject({
    fi: words,
    sv: words,
    en: words,
    /** Words by which readers ask for it and which are not searched for in its stead: "pregnant" asks for a maternity clinic. */
    asked: z.strictObject({ fi: words, sv: words, en: words }).optional(),
  })
  .refine(({ fi, sv, en }) => fi.length + sv.length + en.length > 0, 'expected at least one word to search for');
export type SearchTerm = z.infer<typeof searchTermSchema>;
