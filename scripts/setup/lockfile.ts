import { z } from 'zod';

/** The part of package-lock.json (version 3) that is looked at; the rest passes through. */
const lockSchema = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
type Lock = z.infer<typeof lockSchema>;

/** A package that another one names as optional and that the lock does not hold. */
export interface MissingPackage {
  name: string;
  version: string;
  /** The lock's path of the package that names it; empty for package.json. */
  neededBy: string;
  /** The lock's path at which its entry belongs. */
  place: string;
}

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';

/** Reads the text of package-lock.json. */
export const parseLock = (text: string): Lock => lockSchema.parse(JSON.parse(text));

/** Optional packages that the lock lacks; npm ci stops at them (npm/cli issue 9846). */
export function missingOptionalPackages(lock: Lock): MissingPackage[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, version]) => {
      const found = nearest(lock, path, name);
      if (found !== undefined && (!EXACT.test(version) || lock.packages[found]?.version === version)) return [];
      // Another version stands where it would be looked for: this one goes to the package that needs it.
      return [{ name, version, neededBy: path, place: inside(found === undefined ? '' : path, name) }];
    }),
  );
}

const inside = (folder: string, name: string): string => `${folder}${folder === '' ? '' : '/'}node_modules/${name}`;

/** Where Node finds a package from a folder: in its own node_modules or in the nearest one further out. */
const nearest = (lock: Lock, from: string, name: string): string | undefined =>
  outwards(from)
    .map((folder) => inside(folder, name))
    .find((place) => place in lock.packages);

function outwards(path: string): string[] {
  if (path === '') return [''];
  const cut = path.lastIndexOf('/node_modules/');
  return [path, ...outwards(cut === -1 ? '' : path.slice(0, cut))];
}

/** Addresses in the lock that are not the public registry's. */
export function foreignAddresses(lock: Lock): string[] {
  return Object.values(lock.packages).flatMap(({ resolved }) =>
    resolved === undefined || resolved.startsWith(PUBLIC_REGISTRY) ? [] : [resolved],
  );
}

const SYSTEMS: ReadonlyMap<string, string> = new Map([
  ...['android', 'darwin', 'freebsd', 'linux', 'win32'].map((name) => [name, name] as const),
  ['windows', 'win32'],
  ['win', 'win32'],
]);
const PROCESSORS = ['x64', 'arm64', 'ia32', 'arm'];
const C_LIBRARIES: ReadonlyMap<string, string> = new Map([
  ['gnu', 'glibc'],
  ['musl', 'musl'],
]);

/** On what a package runs: the fields of its entry in the lock. */
export interface Platform {
  os?: [string];
  cpu: [string];
  libc?: [string];
}

/** The platform that the name of a package tells: @pagefind/windows-x64. */
export function platformOf(name: string): Platform | undefined {
  const words = name.split(/[/_-]/);
  if (words.includes('wasm32')) return { cpu: ['wasm32'] };
  const os = words.map((word) => SYSTEMS.get(word)).find((system) => system !== undefined);
  const cpu = words.find((word) => PROCESSORS.includes(word));
  const libc = words.map((word) => C_LIBRARIES.get(word)).find((library) => library !== undefined);
  if (os === undefined || cpu === undefined) return undefined;
  return { cpu: [cpu], ...(libc === undefined ? {} : { libc: [libc] }), os: [os] };
}

/**
 * The lock with an entry for each missing optional package, so that `npm ci` accepts it.
 * @throws where a package's name does not tell its platform or its version is a range
 */
export function withOptionalPackages(lock: Lock): Lock {
  const added = missingOptionalPackages(lock).map(({ name, version, neededBy, place }) => {
    const platform = platformOf(name);
    if (!platform || !EXACT.test(version)) {
      throw new Error(`${name}@${version}, needed by ${neededBy}: write its entry into package-lock.json by hand`);
    }
    const entry: Lock['packages'][string] = { version, optional: true, ...platform };
    return [place, entry] satisfies [string, typeof entry];
  });
  const packages: [string, Lock['packages'][string]][] = [...Object.entries(lock.packages), ...added];
  const sorted = packages.toSorted(([one], [other]) => one.localeCompare(other, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}
