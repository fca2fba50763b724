import type { Line } from '../document.ts';
import { contribution } from './contribution.ts';
import { esfProject } from './esf-project.ts';
import { fundedBullets } from './funded-bullets.ts';
import { fundedProjects } from './funded-projects.ts';
import { ideas } from './ideas.ts';
import type { DocumentKind } from './kind.ts';
import { model } from './model.ts';
import { practices } from './practices.ts';

/** Every kind of source document. A new kind is a file beside this one and a line here. */
export const KINDS: readonly DocumentKind[] = [
  contribution,
  practices,
  fundedProjects,
  fundedBullets,
  esfProject,
  ideas,
  model,
];

/** The kind of a document by its content; undefined where none recognises it. */
export const recognise = (lines: readonly Line[]): DocumentKind | undefined =>
  KINDS.find((kind) => kind.recognises(lines));
