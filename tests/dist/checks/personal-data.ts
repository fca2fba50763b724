import { SETTINGS } from '../../../src/site/settings.ts';
import { elementsOf, textNodesOf } from '../support/dom.ts';
import type { Problem, Site, SiteCheck } from '../support/site.ts';

const EMAIL = /[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+/gi;
/** A Finnish number: +358 or a leading 0, 8–13 digits with spaces, hyphens or brackets. */
const PHONE = /(?<![\d.,\w/-])(?:\+358|0\d)[\d \u00A0()-]{6,14}\d(?![\d,.\w])/g;
/** The bill of materials writes packages as name@version, which looks like an address and is none. */
const NOT_SEARCHED = 'sbom.cdx.json';
const TEXT_FILE = /\.(?:json|xml|txt|csv|svg|webmanifest)$/;

/** Where whoever publishes the site wants to be written to: the only address that may stand on a page. */
const OWN = SETTINGS.contact?.by === 'mail' ? SETTINGS.contact.to : undefined;

/** Nothing that looks like the e-mail address or phone number of a person. */
export const personalData: SiteCheck = {
  name: 'no e-mail addresses and phone numbers',
  find: (site) => textsOf(site).flatMap(({ file, text }) => findsIn(text).map((found) => ({ file, reason: found }))),
};

function textsOf(site: Site): { file: string; text: string }[] {
  const pages = site.pages.map((page) => {
    const attributes = elementsOf(page.document).flatMap(({ attrs }) => attrs.map(({ value }) => value));
    return { file: page.path, text: [...textNodesOf(page.document), ...attributes].join('\n') };
  });
  const files = [...site.files].filter(([name]) => TEXT_FILE.test(name) && name !== NOT_SEARCHED);
  return [...pages, ...files.map(([file, bytes]) => ({ file, text: bytes.toString('utf8') }))];
}

function findsIn(text: string): Problem['reason'][] {
  const emails = [...text.matchAll(EMAIL)].flatMap(([found]) => (found === OWN ? [] : [`e-mail address: ${found}`]));
  const phones = [...text.matchAll(PHONE)]
    .filter(([found]) => found.replaceAll(/\D/g, '').length >= 8)
    .map(([found]) => `phone number: ${found.trim()}`);
  return [...emails, ...phones];
}
