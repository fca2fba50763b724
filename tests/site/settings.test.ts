import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/schema/contrast.ts';
import * as siteConfig from '../../src/site-config.ts';
import { editedFiles, lackOf, readSettings } from '../../src/site/settings.ts';

const config = { ...siteConfig };
const { colours } = config;

test('what the file says is read, and the environment wins', () => {
  expect(readSettings(config).name).toBe(siteConfig.name);
  const given = readSettings(config, {
    SITE_URL: 'https://example.org/atlas',
    SITE_CONTACT: 'a@example.org',
    SITE_EDITOR: 'https://example.org/edit/{path}',
  });
  expect(given).toMatchObject({
    url: 'https://example.org/atlas',
    contact: { by: 'mail', to: 'a@example.org' },
    editor: 'https://example.org/edit/{path}',
  });
  const inFile = { ...config, contact: 'https://example.org/new' };
  expect(readSettings(inFile, { SITE_CONTACT: '' }).contact).toEqual({ by: 'web', url: 'https://example.org/new' });
});

describe('what cannot be used', () => {
  test.each([
    [{ contact: 'somebody' }, 'contact: expected an e-mail address or an address that begins with https://'],
    [{ contact: 'javascript:alert(1)' }, 'contact: expected an e-mail address'],
    [{ editor: 'https://example.org/edit' }, 'editor: expected {path}'],
    [{ languages: ['fi', 'fi'] }, 'languages: expected each language once'],
    [{ languages: [] }, 'languages: '],
    [{ leftOut: ['projects', 'gaps'] }, 'leftOut: found projects without money, expected both'],
    [{ motto: 'a' }, 'Unrecognized key'],
    [{ name: ' ' }, 'name: '],
    [
      { colours: { ...colours, accent: { light: '#9bd0d0', dark: '#8fd6cd' } } },
      'colours.accent.light: found #9bd0d0 on paper #fcfbf8, a contrast of 1.65:1, expected at least 7:1',
    ],
    [
      { colours: { ...colours, accent: { light: '#0a4b4b', dark: 'teal' } } },
      'colours.accent.dark: expected a colour as #rrggbb',
    ],
  ])('%j', (change, message) => {
    expect(() => readSettings({ ...config, ...change })).toThrow(`src/site-config.ts: ${message}`);
  });

  test('is told of a variable by its name, and everything at once', () => {
    expect(() => readSettings({ ...config, name: '' }, { SITE_CONTACT: 'somebody' })).toThrow(
      /src\/site-config\.ts: name: [^\n]+\nSITE_CONTACT=somebody: expected an e-mail address/u,
    );
  });
});

test('contrast is that of WCAG', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#123456', '#123456')).toBe(1);
});

test('a copy without publisher and contact is told so', () => {
  expect(lackOf({ publisher: undefined, contact: undefined })).toHaveLength(2);
  expect(lackOf({ publisher: { name: 'a' }, contact: { by: 'mail', to: 'a@example.org' } })).toEqual([]);
});

test('files lead to the editor of the repository, where there is one and it can open them', () => {
  const paths = ['seeds/a b/fi.txt', undefined, 'seeds/a/fi.pdf', 'seeds/curation/records/a.yaml'];
  expect(editedFiles(paths, { editor: undefined })).toEqual([]);
  expect(editedFiles(paths, { editor: 'https://example.org/edit/{path}' }).map(({ address }) => address)).toEqual([
    'https://example.org/edit/seeds/a%20b/fi.txt',
    'https://example.org/edit/seeds/curation/records/a.yaml',
  ]);
});
