import { leftOut } from '../site-config.ts';
import type { Section } from './routes.ts';

/** Whether the atlas has the page of a section, which its configuration may leave out. */
export const isShown = (section: Section): boolean => !leftOut.some((one) => one === section);

/** Those of the sections that the atlas has. */
export const shownOf = <S extends Section>(sections: readonly S[]): S[] => sections.filter(isShown);
