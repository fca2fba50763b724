/** Goes on to the first of the reader's languages that the page offers. */
const offered = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
const choice = wanted.flatMap((lang) => offered.find((link) => link.hreflang === lang) ?? [])[0];
if (choice !== undefined) location.replace(choice.href);
