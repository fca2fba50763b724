import { expect, test } from 'vitest';
import { pagesInTurn, pageTypes } from '../../scripts/run/page-types.ts';

test('the largest page stands for the pages of a folder, every other page for itself', () => {
  const sizes: Record<string, number> = {
    'index.html': 1,
    '404.html': 1,
    'fi/index.html': 9,
    'fi/haku.html': 2,
    'fi/kaytannot/index.html': 5,
    'fi/kaytannot/pieni.html': 3,
    'fi/kaytannot/suuri.html': 8,
    'fi/kaytannot/yhta-suuri.html': 8,
    'fi/kaytannot/pieni/lahde.html': 4,
    'fi/kaytannot/suuri/lahde.html': 7,
    'fi/kaytannot/suuri/lomake.html': 2,
  };
  const pages = Object.entries(sizes).map(([path, bytes]) => ({ path, bytes, leadsOn: false, inFinnish: path }));
  expect(
    pageTypes(pages)
      .flatMap((type) => type.pages)
      .toSorted(),
  ).toEqual([
    '404.html',
    'fi/haku.html',
    'fi/index.html',
    'fi/kaytannot/index.html',
    'fi/kaytannot/suuri.html',
    'fi/kaytannot/suuri/lahde.html',
    'fi/kaytannot/suuri/lomake.html',
    'index.html',
  ]);
});

test('pages are of one type in all their languages, which take turns', () => {
  const versions = [
    ['fi/aloitus.html', 'en/start.html', 'sv/start.html'],
    ['fi/kaytannot/turku.html', 'en/practices/turku.html', 'sv/praxis/turku.html'],
    ['fi/vain-suomeksi.html'],
  ];
  const pages = versions.flatMap((paths) =>
    paths.map((path) => ({ path, bytes: 1, leadsOn: false, inFinnish: paths[0] ?? '' })),
  );
  const types = pageTypes(pages);
  expect(types.map((type) => type.pages)).toEqual(versions.map((paths) => paths.toSorted()));
  expect(pagesInTurn(types)).toEqual(['en/start.html', 'fi/kaytannot/turku.html', 'fi/vain-suomeksi.html']);
});
