import { withOriginal } from '../../../../atlas/title-beside.ts';
import { element } from '../../../../browser/dom.ts';
import type { ToolRecord } from '../records.ts';

/** The title that the original prints, beside a translated one; nothing where there is none. */
export const titleBeside = ({ title, original }: ToolRecord): HTMLElement[] =>
  original === null || original.text === title
    ? []
    : [element('span', { class: 'title-beside', lang: original.lang }, [original.text])];

/** The title of a record for what holds one text alone. */
export const titleInFull = ({ title, original }: ToolRecord): string => withOriginal(title, original);
