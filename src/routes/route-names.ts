import type { AboutPage, Section } from './routes.ts';
import { ABOUT_PAGES, SECTIONS } from './routes.ts';

const isSection = (name: string): name is Section => Object.hasOwn(SECTIONS, name);

/** The section of a name, where there is one. */
export const sectionNamed = (name: string): Section | undefined => (isSection(name) ? name : undefined);

/** The page about the site of a name, where there is one. */
export const aboutPageNamed = (name: string): AboutPage | undefined => ABOUT_PAGES.find((page) => page === name);
