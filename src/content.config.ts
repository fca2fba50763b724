import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { projectParts, recordsOf, sources } from './site/collections.ts';
import { projectPartSchema } from './site/parts.ts';
import { editorialSchema } from './schema/editorial.ts';
import { ideaSchema, modelSchema, practiceSchema, projectSchema } from './schema/record.ts';
import { sourceDocumentSchema } from './schema/content/source.ts';

export const collections = {
  practices: defineCollection({ loader: recordsOf('practice', practiceSchema), schema: practiceSchema }),
  projects: defineCollection({ loader: recordsOf('project', projectSchema), schema: projectSchema }),
  projectParts: defineCollection({ loader: projectParts(), schema: projectPartSchema }),
  ideas: defineCollection({ loader: recordsOf('idea', ideaSchema), schema: ideaSchema }),
  models: defineCollection({ loader: recordsOf('model', modelSchema), schema: modelSchema }),
  sources: defineCollection({ loader: sources(), schema: sourceDocumentSchema }),
  /** Texts about the site itself: src/editorial/<page>/<lang>.mdx, rendered by @astrojs/mdx. */
  editorial: defineCollection({ loader: glob({ base: 'src/editorial', pattern: '*/*.mdx' }), schema: editorialSchema }),
};
