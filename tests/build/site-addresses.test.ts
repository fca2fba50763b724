import { describe, expect, test } from 'vitest';
import {
  pathOfSite,
  relativeUrl,
  rewriteCss,
  rewriteRefresh,
  rewriteSrcset,
  urlUnder,
} from '../../src/build/site-addresses.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['https://example.org', '/'],
  ['https://example.org/', '/'],
  ['https://example.org/kotoatlas', '/kotoatlas/'],
  ['https://example.org/some/path/', '/some/path/'],
])('a site at %s stands at %s', (site, path) => {
  expect(pathOfSite(site)).toBe(path);
});

test.each([
  ['/fi/haku.html', 'fi/kunnat/turku.html', '../haku.html'],
  ['/fi/haku.html?q=a#b', 'index.html', 'fi/haku.html?q=a#b'],
  ['/', 'fi/haku.html', '..'],
  ['#content', 'fi/haku.html', '#content'],
  ['//example.org/a', 'fi/haku.html', '//example.org/a'],
  ['https://example.org/a', 'fi/haku.html', 'https://example.org/a'],
])('%s as seen from %s is %s', (url, from, relative) => {
  expect(relativeUrl(url, from)).toBe(relative);
});

test.each([
  ['/fi/haku.html', '/kotoatlas/fi/haku.html'],
  ['/', '/kotoatlas/'],
  ['#content', '#content'],
  ['//example.org/a', '//example.org/a'],
])('%s under a path is %s', (url, under) => {
  expect(urlUnder(url, '/kotoatlas/')).toBe(under);
});

describe('URLs inside values', () => {
  const shout = (url: string): string => url.toUpperCase();

  test('of a set of pictures, a refresh and a style sheet', () => {
    expect(rewriteSrcset('/a.png 1x, /b.png 2x', shout)).toBe('/A.PNG 1x, /B.PNG 2x');
    expect(rewriteRefresh('0; url=/fi/index.html', shout)).toBe('0; url=/FI/INDEX.HTML');
    expect(rewriteCss('a{src:url("/f.woff2")} b{src:url(data:x)}', shout)).toBe(
      'a{src:url("/F.WOFF2")} b{src:url(data:x)}',
    );
  });
});
