import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { searchTermSchema } from '../schema/search-term.ts';
import type { SearchTerm } from '../schema/search-term.ts';
import { parseYaml } from '../schema/yaml.ts';
import { VocabularyError } from './load.ts';

const FILE = 'search-terms.yaml';

/**
 * Reads the words that the field uses beside those of glossary and vocabularies.
 * @param folder where curation is
 * @param shownAs how messages name the folder
 * @throws {VocabularyError} with all faults of the file
 */
export function loadSearchTerms(folder: string, shownAs: string): SearchTerm[] {
  const result = parseYaml(readFileSync(join(folder, FILE), 'utf8'), `${shownAs}/${FILE}`, z.array(searchTermSchema));
  if (!result.ok) throw new VocabularyError(result.faults);
  return result.value;
}
