const isText = (field: Element | null): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');

/**
 * Puts new content in the place of old and the focus back where it was: on the element with the same id, with
 * the caret in the same place. Where that element is gone, the focus goes to `fallback`, which is asked for
 * only then: it may be a part of the new content.
 */
export function redraw(
  parent: HTMLElement,
  content: readonly (Node | string)[],
  fallback: HTMLElement | (() => HTMLElement) = parent,
): void {
  const { activeElement } = document;
  const had = activeElement !== null && parent.contains(activeElement) && activeElement !== parent;
  const caret = isText(activeElement)
    ? ([activeElement.selectionStart, activeElement.selectionEnd] as const)
    : undefined;
  const id = activeElement?.id ?? '';
  parent.replaceChildren(...content);
  if (!had) return;
  const same = id === '' ? null : document.getElementById(id);
  const target =
    same !== null && parent.contains(same) && !isDisabled(same)
      ? same
      : fallback instanceof HTMLElement
        ? fallback
        : fallback();
  target.focus();
  if (caret !== undefined && isText(target)) target.setSelectionRange(...caret);
}

const isDisabled = (found: HTMLElement): boolean => found instanceof HTMLButtonElement && found.disabled;
