import { element, find } from '../../../../browser/dom.ts';
import { textField } from '../../../workspace/client/text-field.ts';

type TextField = Parameters<typeof textField>[0];

/** A field that keeps itself, with a sentence of help below it, and below that what the caller puts there. */
export function hintedField(field: TextField & { hint: string }, notes: readonly HTMLElement[] = []): HTMLElement {
  const made = textField(field);
  const hint = element('p', { class: 'note', id: `${field.id}-hint` }, [field.hint]);
  const described = [hint, ...notes].map(({ id }) => id).join(' ');
  find(made, 'input, textarea', HTMLElement).setAttribute('aria-describedby', described);
  made.append(hint, ...notes);
  return made;
}
