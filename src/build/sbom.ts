import { z } from 'zod';

/** As much of package-lock.json (version 3) as a bill of materials tells. */
const packageSchema = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
  devDependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.object({ packages: z.record(z.string(), packageSchema) });
type LockedPackage = z.infer<typeof packageSchema>;

const MODULES = 'node_modules/';

/** A component of CycloneDX 1.6. */
export interface Component {
  type: 'library' | 'application';
  'bom-ref': string;
  group?: string;
  name: string;
  version: string;
  purl: string;
  scope?: 'required' | 'optional' | 'excluded';
  hashes?: readonly { alg: string; content: string }[];
  licenses?: readonly ({ license: { id: string } } | { expression: string })[];
}

/** A software bill of materials in the form of CycloneDX 1.6. */
export interface Bom {
  $schema: string;
  bomFormat: 'CycloneDX';
  specVersion: '1.6';
  version: 1;
  metadata: { component: Component };
  components: readonly Component[];
  dependencies: readonly { ref: string; dependsOn: readonly string[] }[];
}

/**
 * The bill of materials of what builds the site, from its lock file. It has neither a time nor a serial
 * number, so that the same lock gives the same bytes.
 */
export function billOfMaterials(lock: unknown, name: string): Bom {
  const { packages } = lockSchema.parse(lock);
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  const root = packages[''];
  if (root === undefined) throw new Error('Found no package "" in the lock file, expected the project itself');
  const refOf = (path: string): string => `${nameAt(path)}@${packages[path]?.version ?? ''}|${path}`;
  const application: Component = {
    type: 'application',
    'bom-ref': name,
    name,
    version: root.version ?? '0.0.0',
    purl: `pkg:generic/${name}@${root.version ?? '0.0.0'}`,
  };
  const resolve = (from: string, wanted: string): string | undefined => {
    for (let folder = from; ; folder = parentOf(folder)) {
      const path = `${folder === '' ? '' : `${folder}/`}${MODULES}${wanted}`;
      if (path in packages) return path;
      if (folder === '') return undefined;
    }
  };
  const dependsOn = (path: string, locked: LockedPackage): string[] => {
    const kinds = [locked.dependencies, locked.optionalDependencies, locked.devDependencies];
    const names = kinds.flatMap((wanted) => Object.keys(wanted ?? {}));
    const found = names.flatMap((wanted) => resolve(path, wanted) ?? []);
    return [...new Set(found)].map(refOf).toSorted();
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: application },
    components: installed.map(([path, entry]) => componentOf(nameAt(path), refOf(path), entry)),
    dependencies: [
      { ref: name, dependsOn: dependsOn('', root) },
      ...installed.map(([path, entry]) => ({ ref: refOf(path), dependsOn: dependsOn(path, entry) })),
    ],
  };
}

const nameAt = (path: string): string => path.slice(path.lastIndexOf(MODULES) + MODULES.length);

/** The package in whose node_modules a package stands: where Node looks next. */
function parentOf(path: string): string {
  const end = path.lastIndexOf(`/${MODULES}`);
  return end === -1 ? '' : path.slice(0, end);
}

function componentOf(fullName: string, ref: string, entry: LockedPackage): Component {
  const slash = fullName.indexOf('/');
  const group = slash === -1 ? undefined : fullName.slice(0, slash);
  const short = fullName.slice(slash + 1);
  const version = entry.version ?? '';
  const hashes = hashesOf(entry.integrity);
  return {
    type: 'library',
    'bom-ref': ref,
    ...(group === undefined ? {} : { group }),
    name: short,
    version,
    purl: `pkg:npm/${group === undefined ? '' : `${encodeURIComponent(group)}/`}${short}@${version}`,
    scope:
      entry.dev === true ? 'excluded' : entry.optional === true || entry.devOptional === true ? 'optional' : 'required',
    ...(hashes.length === 0 ? {} : { hashes }),
    ...(entry.license === undefined ? {} : { licenses: [licenceOf(entry.license)] }),
  };
}

/** One licence has its SPDX id; several joined by AND or OR are an expression. */
const licenceOf = (license: string): { license: { id: string } } | { expression: string } =>
  /^[\w.+-]+$/u.test(license) ? { license: { id: license } } : { expression: license };

/** What the lock calls `sha512-<base64>`, as CycloneDX writes it. */
const hashesOf = (integrity: string | undefined): { alg: string; content: string }[] =>
  (integrity ?? '').split(/\s+/u).flatMap((entry) => {
    const { bits, base64 } = /^sha(?<bits>256|384|512)-(?<base64>.+)$/u.exec(entry)?.groups ?? {};
    if (bits === undefined || base64 === undefined) return [];
    return [{ alg: `SHA-${bits}`, content: Buffer.from(base64, 'base64').toString('hex') }];
  });
