import { createHash } from 'node:crypto';
import type { Atlas } from '../../atlas/atlas.ts';
import { historyOf, lastDayOf } from '../../atlas/history.ts';
import { summaryOf } from '../../atlas/record-line.ts';
import { strings } from '../../i18n/index.ts';
import { escaped } from '../../output/xml.ts';
import type { Feed } from '../../routes/routes.ts';
import { FEEDS, routes } from '../../routes/routes.ts';
import { absoluteUrl } from '../../routes/site-url.ts';
import type { AtlasRecord } from '../../schema/record.ts';

/** A feed holds the latest records; the page beside it has them all. */
const MOST = 100;

/** What a feed says of a record. Days are the middle of no day: midnight, UTC. */
interface Entry {
  id: string;
  record: AtlasRecord;
  published: string;
  updated: string;
  url: string;
}

const instant = (day: string): string => `${day}T00:00:00Z`;

/** The same record has the same id wherever the site stands: a UUID (version 8) of its kind, id and language. */
function idOf(words: readonly string[]): string {
  const digits = createHash('sha256').update(words.join('/')).digest('hex');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `a${digits.slice(17, 20)}`];
  return `urn:uuid:${[...parts, digits.slice(20, 32)].join('-')}`;
}

/** A whole address where the site's own is known, or else one relative to the feed, which lies in the folder of its language. */
const addressFrom = (site: URL | undefined, { lang }: Atlas, route: string): string =>
  absoluteUrl(site, route) ?? route.slice(`/${lang}/`.length);

function entriesOf(atlas: Atlas, site: URL | undefined): Entry[] {
  const { lang, records, vocabulary } = atlas;
  const entries = records.flatMap((record): Entry[] => {
    const lines = historyOf(vocabulary).get(record.id) ?? [];
    const added = lines.findLast(({ what }) => what === 'added');
    const last = lines.at(-1);
    if (added === undefined || last === undefined) return [];
    const url = addressFrom(site, atlas, routes.record(lang, record.kind, record.id));
    const id = idOf([record.kind, record.id, lang]);
    return [{ id, record, published: instant(added.day), updated: instant(last.day), url }];
  });
  return entries.toSorted((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1)).slice(0, MOST);
}

/** The records that are new or have changed, as Atom (RFC 4287) and as JSON Feed 1.1. */
export const FEED_MAKERS: Readonly<Record<Feed, (atlas: Atlas, site: URL | undefined) => string>> = {
  xml: atomOf,
  json: jsonOf,
};

function atomOf(atlas: Atlas, site: URL | undefined): string {
  const { lang, vocabulary, day } = atlas;
  const { news, site: words } = strings(lang);
  const address = (route: string): string => escaped(addressFrom(site, atlas, route));
  const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    element('id', idOf(['feed', lang])),
    element('title', `${words.name}: ${words.sections.news}`),
    element('subtitle', news.description),
    element('updated', instant(lastDayOf(vocabulary) ?? day)),
    `<author>${element('name', words.name)}</author>`,
    element('rights', 'CC BY 4.0'),
    `<link rel="self" type="${FEEDS.xml}" href="${address(routes.feed(lang, 'xml'))}"/>`,
    `<link rel="alternate" type="text/html" href="${address(routes.section(lang, 'news'))}"/>`,
    ...entriesOf(atlas, site).flatMap(({ id, record, published, updated, url }) => [
      '<entry>',
      element('id', id),
      element('title', record.title),
      element('published', published),
      element('updated', updated),
      `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
      `<category term="${record.kind}" label="${escaped(words.kinds[record.kind])}"/>`,
      element('summary', summaryOf(record) ?? record.title),
      '</entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

function jsonOf(atlas: Atlas, site: URL | undefined): string {
  const { lang } = atlas;
  const { news, site: words } = strings(lang);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${words.name}: ${words.sections.news}`,
    description: news.description,
    language: lang,
    home_page_url: addressFrom(site, atlas, routes.section(lang, 'news')),
    feed_url: addressFrom(site, atlas, routes.feed(lang, 'json')),
    authors: [{ name: words.name }],
    items: entriesOf(atlas, site).map(({ id, record, published, updated, url }) => ({
      id,
      url,
      title: record.title,
      content_text: summaryOf(record) ?? record.title,
      date_published: published,
      date_modified: updated,
      tags: [words.kinds[record.kind]],
    })),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}
