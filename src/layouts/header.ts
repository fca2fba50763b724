import './language-choice.ts';
import '../features/search/client/quick-opener.ts';
import { startOffline } from '../features/offline/client/start.ts';
import { QUERY_KEY } from '../features/search/fields.ts';
import { addressOf, loadScript, siteRoot } from '../browser/site-root.ts';
import { makePolicy } from '../safety/script-address.ts';

/**
 * The only script on every page. Of the search it has what opens it: it waits for the button, "/" or Ctrl+K and loads
 * everything else then. Offline use starts here too, so that it costs no request of its own, and so does the policy by
 * which the page's smaller scripts load others.
 */
const root = siteRoot();
makePolicy(root);
const link = document.querySelector<HTMLAnchorElement>('a[data-quick-search]');
void startOffline(root);

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

const article = document.querySelector<HTMLElement>('article.record');
const query = new URLSearchParams(location.search).get(QUERY_KEY) ?? '';
if (article !== null && query.trim() !== '') void markHits(article, query);

/** Marks the words of the search that led here; without its scripts the page is simply not marked. */
async function markHits(page: HTMLElement, words: string): Promise<void> {
  try {
    await loadSearch();
    await window.kotoatlasMarkHits?.(page, words);
  } catch {
    return;
  }
}

async function loadSearch(): Promise<void> {
  if (window.kotoatlasQuickSearch === undefined)
    await loadScript(root, addressOf(root, `search/search.${document.documentElement.lang}.js`));
}

async function open(searchPage: string): Promise<void> {
  try {
    await loadSearch();
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
