import { globSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { parse } from 'yaml';
import type { Lang } from '../../src/schema/lang.ts';
import { stringsByKey } from './strings.ts';

/** The curated lists whose labels and introductions stand on pages. */
const LISTS = ['themes', 'target-groups', 'objectives', 'topics', 'languages'] as const;
const inLanguages = z.object({ fi: z.string(), sv: z.string(), en: z.string() });
const listSchema = z.array(z.object({ label: inLanguages, intro: inLanguages.optional() }));

/**
 * All that the site says of itself in a language, by where it stands: words of the interface, texts of editors,
 * labels and introductions. Not the re-told texts, which say what their sources say.
 */
export function spokenIn(lang: Lang): Map<string, string> {
  const editorial = globSync(`src/editorial/*/${lang}.mdx`)
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .map((file) => [file, readFileSync(file, 'utf8')] as const);
  const labels = LISTS.flatMap((list) =>
    listSchema
      .parse(parse(readFileSync(`seeds/curation/${list}.yaml`, 'utf8')))
      .map(
        ({ label, intro }, place) =>
          [`${list} ${String(place + 1)}`, [label[lang], intro?.[lang] ?? ''].join('\n')] as const,
      ),
  );
  return new Map([...stringsByKey(lang), ...editorial, ...labels]);
}
