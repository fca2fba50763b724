import { z } from 'zod';
import { dateSchema } from './provenance.ts';
import { textSchema } from './text.ts';

/** The front matter of src/editorial/<page>/<lang>.mdx: a text about the site itself. */
export const editorialSchema = z.strictObject({
  /** What search engines show of the page. */
  description: textSchema.max(160),
  /** The page's first sentences, under its title. */
  lead: textSchema,
  /** The day on which somebody last held the text against the site. */
  checked: dateSchema,
});
