import { expect, test } from 'vitest';
import { onePageOfEachType } from '../browser/support/page-types.ts';

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
  const pages = Object.entries(sizes).map(([path, bytes]) => ({ path, bytes, leadsOn: false }));
  expect(onePageOfEachType(pages)).toEqual([
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
