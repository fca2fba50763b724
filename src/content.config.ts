import { defineCollection } from 'astro:content';
import { folderOfKind, SOURCES_FOLDER } from './content/folders.ts';
import { mdxFolder } from './content/loader.ts';
import { projectPartSchema, projectParts } from './content/parts.ts';
import { ideaSchema, modelSchema, practiceSchema, projectSchema } from './schema/record.ts';
import { sourceDocumentSchema } from './schema/source.ts';

export const collections = {
  practices: defineCollection({ loader: mdxFolder(folderOfKind('practice'), practiceSchema), schema: practiceSchema }),
  projects: defineCollection({ loader: mdxFolder(folderOfKind('project'), projectSchema), schema: projectSchema }),
  projectParts: defineCollection({ loader: projectParts(), schema: projectPartSchema }),
  ideas: defineCollection({ loader: mdxFolder(folderOfKind('idea'), ideaSchema), schema: ideaSchema }),
  models: defineCollection({ loader: mdxFolder(folderOfKind('model'), modelSchema), schema: modelSchema }),
  sources: defineCollection({ loader: mdxFolder(SOURCES_FOLDER, sourceDocumentSchema), schema: sourceDocumentSchema }),
};
