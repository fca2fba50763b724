import { Enums, Models, Serialize, SPDX, Spec } from '@cyclonedx/cyclonedx-library';
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
});
const lockSchema = z.object({ packages: z.record(z.string(), packageSchema) });
type LockedPackage = z.infer<typeof packageSchema>;

const MODULES = 'node_modules/';

/** A software bill of materials in the form of CycloneDX 1.6. */
export type Bom = Serialize.JSON.Types.Normalized.Bom;

/**
 * The bill of materials of what builds the site, from its lock file: what is there for tests only is left out. It
 * has neither a time nor a serial number, so that the same lock gives the same bytes.
 * @param lock package-lock.json, parsed
 * @throws where the lock does not name the project itself
 */
export function billOfMaterials(lock: unknown, name: string): Bom {
  const { packages } = lockSchema.parse(lock);
  const root = packages[''];
  if (root === undefined) throw new Error('Found no package "" in the lock file, expected the project itself');
  const version = root.version ?? '0.0.0';
  const application = new Models.Component(Enums.ComponentType.Application, name, {
    bomRef: name,
    version,
    purl: `pkg:generic/${name}@${version}`,
  });
  const used = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  const components = new Map(used.map(([path, entry]) => [path, componentOf(path, entry)]));
  const link = (component: Models.Component, path: string, entry: LockedPackage): void => {
    for (const wanted of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
      const found = componentFrom(path, wanted, components);
      if (found !== undefined) component.dependencies.add(found.bomRef);
    }
  };
  link(application, '', root);
  for (const [path, entry] of used) {
    const component = components.get(path);
    if (component !== undefined) link(component, path, entry);
  }
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: application }),
    components: new Models.ComponentRepository(components.values()),
  });
  return new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6).makeForBom().normalize(bom, { sortLists: true });
}

const nameAt = (path: string): string => path.slice(path.lastIndexOf(MODULES) + MODULES.length);

/** The package that Node finds from a folder: in its own node_modules or in the nearest one further out. */
function componentFrom(
  from: string,
  wanted: string,
  components: ReadonlyMap<string, Models.Component>,
): Models.Component | undefined {
  for (let folder = from; ; folder = parentOf(folder)) {
    const found = components.get(`${folder === '' ? '' : `${folder}/`}${MODULES}${wanted}`);
    if (found !== undefined || folder === '') return found;
  }
}

/** The package in whose node_modules a package stands: where Node looks next. */
function parentOf(path: string): string {
  const end = path.lastIndexOf(`/${MODULES}`);
  return end === -1 ? '' : path.slice(0, end);
}

function componentOf(path: string, entry: LockedPackage): Models.Component {
  const [name = '', group] = nameAt(path).split('/').toReversed();
  const version = entry.version ?? '';
  const isOptional = entry.optional === true || entry.devOptional === true;
  return new Models.Component(Enums.ComponentType.Library, name, {
    bomRef: `${nameAt(path)}@${version}|${path}`,
    ...(group === undefined ? {} : { group }),
    version,
    purl: `pkg:npm/${group === undefined ? '' : `${encodeURIComponent(group)}/`}${name}@${version}`,
    scope: isOptional ? Enums.ComponentScope.Optional : Enums.ComponentScope.Required,
    hashes: new Models.HashDictionary(hashesOf(entry.integrity)),
    licenses: new Models.LicenseRepository(entry.license === undefined ? [] : [licenceOf(entry.license)]),
  });
}

/** One licence has its SPDX id; several joined by AND or OR are an expression. */
const licenceOf = (license: string): Models.License =>
  SPDX.isSupportedSpdxId(license) ? new Models.SpdxLicense(license) : new Models.LicenseExpression(license);

const ALGORITHMS: ReadonlyMap<string, Enums.HashAlgorithm> = new Map([
  ['256', Enums.HashAlgorithm['SHA-256']],
  ['384', Enums.HashAlgorithm['SHA-384']],
  ['512', Enums.HashAlgorithm['SHA-512']],
]);

/** What the lock calls `sha512-<base64>`, as CycloneDX writes it. */
const hashesOf = (integrity: string | undefined): [Enums.HashAlgorithm, string][] =>
  (integrity ?? '').split(/\s+/u).flatMap((entry): [Enums.HashAlgorithm, string][] => {
    const { bits = '', base64 = '' } = /^sha(?<bits>\d+)-(?<base64>.+)$/u.exec(entry)?.groups ?? {};
    const algorithm = ALGORITHMS.get(bits);
    return algorithm === undefined ? [] : [[algorithm, Buffer.from(base64, 'base64').toString('hex')]];
  });
