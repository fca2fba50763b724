/** A button that removes what the site keeps in the browser. A style hides it where no script can do so. */
export {};

class RemoveStored extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (button === null || status === null) return;
    button.addEventListener('click', () => {
      const { keys = '', removed = '', nothing = '' } = this.dataset;
      status.textContent = removeKeys(keys.split(' ')) ? removed : nothing;
    });
  }
}

/** Removes the keys; tells whether any of them was there. */
function removeKeys(keys: readonly string[]): boolean {
  try {
    const found = keys.filter((key) => localStorage.getItem(key) !== null);
    for (const key of found) localStorage.removeItem(key);
    return found.length > 0;
  } catch {
    // The browser keeps nothing for this site.
    return false;
  }
}

customElements.define('remove-stored', RemoveStored);
