import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { folderOfKind, SOURCES_FOLDER } from './site/folders.ts';
import { mdxFolder } from './site/loader.ts';
import { projectPartSchema, projectParts } from './site/parts.ts';
import { editorialSchema } from './schema/editorial.ts';
import { ideaSchema, modelSchema, practiceSchema, projectSchema } from './schema/record.ts';
import { sourceDocumentSchema } from './schema/source.ts';

export const collections = {
  practices: defineCollection({ loader: mdxFolder(folderOfKind('practice'), practiceSchema), schema: practiceSchema }),
  projects: defineCollection({ loader: mdxFolder(folderOfKind('project'), projectSchema), schema: projectSchema }),
  projectParts: defineCollection({ loader: projectParts(), schema: projectPartSchema }),
  ideas: defineCollection({ loader: mdxFolder(folderOfKind('idea'), ideaSchema), schema: ideaSchema }),
  models: defineCollection({ loader: mdxFolder(folderOfKind('model'), modelSchema), schema: modelSchema }),
  sources: defineCollection({ loader: mdxFolder(SOURCES_FOLDER, sourceDocumentSchema), schema: sourceDocumentSchema }),
  /** Texts about the site itself: src/editorial/<page>/<lang>.mdx, rendered by @astrojs/mdx. */
  editorial: defineCollection({ loader: glob({ base: 'src/editorial', pattern: '*/*.mdx' }), schema: editorialSchema }),
};
