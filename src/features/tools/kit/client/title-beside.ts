import { element } from '../../../../browser/dom.ts';
import type { ToolRecord } from '../records.ts';

/** The title that the original prints, beside a translated one; nothing where there is none. */
export const titleBeside = ({ original }: ToolRecord): HTMLElement[] =>
  original === null ? [] : [element('span', { class: 'title-beside', lang: original.lang }, [original.text])];

/** A title for what holds one text alone: the original's stands in brackets, as citations write it. */
export const titleInFull = ({ title, original }: ToolRecord): string =>
  original === null ? title : `${title} [${original.text}]`;
