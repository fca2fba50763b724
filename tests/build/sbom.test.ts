import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { billOfMaterials } from '../../src/build/sbom.ts';

/** The parts of CycloneDX 1.6 that the bill uses, as its JSON Schema has them. */
const licenceSchema = z.union([
  z.strictObject({ license: z.strictObject({ id: z.string().min(1) }) }),
  z.strictObject({ expression: z.string().min(1) }),
]);
const componentSchema = z.strictObject({
  type: z.enum(['library', 'application']),
  'bom-ref': z.string().min(1),
  group: z.string().optional(),
  name: z.string().min(1),
  version: z.string().min(1),
  purl: z.string().regex(/^pkg:[a-z]+\/[^\s@]+@[^\s@]+$/u),
  scope: z.enum(['required', 'optional', 'excluded']).optional(),
  hashes: z
    .array(
      z.strictObject({
        alg: z.enum(['SHA-256', 'SHA-384', 'SHA-512']),
        content: z.string().regex(/^(?:[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/u),
      }),
    )
    .optional(),
  licenses: z.array(licenceSchema).optional(),
});
const bomSchema = z.strictObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  version: z.literal(1),
  metadata: z.strictObject({ component: componentSchema }),
  components: z.array(componentSchema),
  dependencies: z.array(z.strictObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

/** The bill as its file has it. */
const written = (from: unknown, name: string): z.infer<typeof bomSchema> =>
  bomSchema.parse(JSON.parse(JSON.stringify(billOfMaterials(from, name))));

const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** The packages that files import, types too: `@scope/name` or `name`. */
function importedBy(pattern: string): Set<string> {
  const texts = globSync(pattern).map((path) => readFileSync(path, 'utf8'));
  const found = texts.flatMap((text) => [
    ...text.matchAll(/^(?:import|(?:import|export)\b[^'"`;=()]*\bfrom)\s+['"](?<name>(?:@[\w-]+\/)?\w[\w.-]*)/gmu),
  ]);
  return new Set(found.flatMap(({ groups }) => groups?.['name'] ?? []));
}

describe('the bill of materials of this project', () => {
  const bom = written(lock, 'kotoatlas');
  const refs = [bom.metadata.component, ...bom.components].map((component) => component['bom-ref']);
  const own = bom.dependencies.find(({ ref }) => ref === 'kotoatlas')?.dependsOn ?? [];

  test('gives every component one reference, and depends only on such', () => {
    expect(new Set(refs).size).toBe(refs.length);
    const named = bom.dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]);
    expect(named.filter((ref) => !refs.includes(ref))).toEqual([]);
  });

  test('tells what the project itself uses', () => {
    expect(own.some((ref) => ref.startsWith('astro@'))).toBe(true);
    const astro = bom.components.find(({ name, group }) => name === 'astro' && group === undefined);
    expect(astro?.licenses).toEqual([{ license: { id: 'MIT' } }]);
    expect(astro?.hashes?.[0]?.alg).toBe('SHA-512');
    expect(astro?.scope).toBe('required');
  });

  // A package that only tests need is left out of the bill, and of `npm ci --omit=dev`, which must be able to build.
  test('has every package that the build imports', () => {
    const resolvable = [...importedBy('src/**/*.{ts,astro}'), ...importedBy('astro.config.mjs')].filter(
      (name) => name !== 'node' && !isBuiltin(name),
    );
    expect(resolvable).toContain('esbuild');
    expect(resolvable.filter((name) => !own.some((ref) => ref.startsWith(`${name}@`)))).toEqual([]);
  });

  test('says nothing of the machine or the moment', () => {
    const text = JSON.stringify(bom);
    expect(text).not.toContain(process.cwd());
    expect(text).not.toMatch(/"(?:timestamp|serialNumber|tools)"/u);
  });
});

test('a package is found where Node would find it, and what only tests need is not listed', () => {
  const packages = {
    '': { version: '1.0.0', dependencies: { a: '1', b: '2' }, devDependencies: { d: '1' } },
    'node_modules/a': { version: '1.0.0', dependencies: { b: '1', gone: '1' } },
    'node_modules/a/node_modules/b': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
    'node_modules/@s/c': { version: '3.0.0', license: 'MIT OR CC0-1.0' },
    'node_modules/d': { version: '1.0.0', dev: true },
  };
  const { dependencies, components } = written({ packages }, 'x');
  const of = (ref: string): readonly string[] => dependencies.find((entry) => entry.ref === ref)?.dependsOn ?? [];
  expect(of('x')).toEqual(['a@1.0.0|node_modules/a', 'b@2.0.0|node_modules/b']);
  expect(of('a@1.0.0|node_modules/a')).toEqual(['b@1.0.0|node_modules/a/node_modules/b']);
  expect(components.map(({ 'bom-ref': ref }) => ref)).not.toContain('d@1.0.0|node_modules/d');
  expect(components.find(({ name }) => name === 'c')).toMatchObject({
    group: '@s',
    purl: 'pkg:npm/%40s/c@3.0.0',
    licenses: [{ expression: 'MIT OR CC0-1.0' }],
  });
  expect(components.find(({ version }) => version === '2.0.0')?.scope).toBe('optional');
});

test('a lock without the project itself is an error', () => {
  expect(() => billOfMaterials({ packages: {} }, 'x')).toThrow('Found no package ""');
});
