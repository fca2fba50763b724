/** Remembers the language that a reader chooses; the first page goes on to it. Every other page has it in the script of its header. */
export {};

const KEY = 'kotoatlas-language';

/** What the browser keeps, in no cookie; nothing where it keeps nothing. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(lang: string): void {
  try {
    localStorage.setItem(KEY, lang);
  } catch {
    // The browser keeps nothing: the choice holds for this page.
  }
}

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
for (const link of links) {
  link.addEventListener('click', () => {
    remember(link.hreflang);
  });
}

if (document.body.classList.contains('gate')) {
  const wanted = [remembered(), ...navigator.languages].map((tag) => tag?.split('-')[0]);
  const choice = wanted.flatMap((lang) => links.find(({ hreflang }) => hreflang === lang) ?? [])[0];
  if (choice !== undefined) location.replace(choice.href);
}
