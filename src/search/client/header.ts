import './quick-opener.ts';
import { addressOf, loadScript, siteRoot } from './site-root.ts';

/**
 * The only script of the search on every page. It waits for the button, "/" or Ctrl+K and loads
 * everything else then.
 */
const root = siteRoot();
const link = document.querySelector<HTMLAnchorElement>('a[data-quick-search]');

if (link !== null) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.textContent = link.textContent;
  button.setAttribute('aria-keyshortcuts', '/ Control+K');
  button.setAttribute('aria-haspopup', 'dialog');
  button.addEventListener('click', () => void open(link.href));
  link.replaceWith(button);
  document.addEventListener('keydown', (event) => {
    const isShortcut =
      event.key === '/' ? !isTyping(event.target) && !event.ctrlKey && !event.metaKey : isControlK(event);
    if (!isShortcut || event.altKey) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('[data-search-page] input[type="search"]');
    if (field === null) void open(link.href);
    else field.focus();
  });
}

async function open(searchPage: string): Promise<void> {
  try {
    if (window.kotoatlasQuickSearch === undefined)
      await loadScript(addressOf(root, `search/search.${document.documentElement.lang}.js`));
    window.kotoatlasQuickSearch?.(searchPage);
  } catch {
    location.assign(searchPage);
  }
}

const isControlK = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}
