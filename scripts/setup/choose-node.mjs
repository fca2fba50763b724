// Which Node runs the project: a decision without effects. Plain JavaScript, which the oldest Node can read.

/** @typedef {import('./choose-node.d.mts').Machine} Machine */
/** @typedef {import('./choose-node.d.mts').NodeLock} NodeLock */
/** @typedef {import('./choose-node.d.mts').Choice} Choice */

/** Node's own C library: the packages for Linux need it, and Alpine has another. */
const C_LIBRARY = 'glibc';

/** @param {string} version @returns {number[]} */
const numbersOf = (version) =>
  (/^v?(\d+)\.(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number).concat([0, 0, 0]).slice(0, 3);

/** @param {number[]} one @param {number[]} other */
function isAtLeast(one, other) {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at === -1 || one[at] > other[at];
}

/**
 * Whether a version is in a range as package.json writes it: `^22.18.0 || >=24.0.0`.
 * @param {string} version
 * @param {string} range
 */
export const satisfies = (version, range) =>
  range.split('||').some((part) => {
    const { sign, least } = /^\s*(?<sign>\^|>=)(?<least>\d+\.\d+\.\d+)\s*$/.exec(part)?.groups ?? {};
    if (least === undefined) throw new Error(`Found the range "${range}", expected parts like ^22.18.0 or >=24.0.0.`);
    const [has, wants] = [numbersOf(version), numbersOf(least)];
    return isAtLeast(has, wants) && (sign === '>=' || has[0] === wants[0]);
  });

/** @param {string} range @returns {string} the range for people: "22.18 or newer" */
function forPeople(range) {
  const [major, minor] = numbersOf(range.replace(/^\D+/, ''));
  return `${major}.${minor} or newer`;
}

/**
 * The sentence for whom no Node can be fetched.
 * @param {Machine} machine @param {string} range @param {string} reason
 */
export const askForNode = ({ version, platform, arch }, range, reason) =>
  `Kotoatlas needs Node ${forPeople(range)}, this is Node ${version.replace(/^v/, '')} on ${platform} ${arch}, and ${reason}: install Node 24 from https://nodejs.org, then run the command again.`;

/**
 * Which Node runs the project: the one that runs this, or one of the packages of scripts/node.
 * @param {Machine} machine @param {string} range @param {NodeLock} lock
 * @returns {Choice}
 */
export function chooseNode(machine, range, lock) {
  const isNewEnough = satisfies(machine.version, range);
  if (isNewEnough && !machine.isFetched) return { type: 'own' };
  const found = Object.entries(lock.packages).find(
    ([, { os, cpu }]) => [os].flat().includes(machine.platform) && [cpu].flat().includes(machine.arch),
  );
  const runsHere = machine.platform !== 'linux' || machine.libc === C_LIBRARY;
  if (found !== undefined && runsHere) {
    const [place, { version, bin }] = found;
    return { type: 'fetch', place, path: `${place}/${bin.node}`, version };
  }
  if (isNewEnough) return { type: 'own' };
  return { type: 'none', message: askForNode(machine, range, 'there is none to fetch for it') };
}

/**
 * The package.json and the lock that install one Node, with its hash. It is no optional package in them, as it is
 * where all platforms stand side by side: of such, npm says nothing when they cannot be fetched.
 * @param {string} place its path in the lock
 * @param {NodeLock} lock
 * @returns {Record<string, object>} the files by their names
 */
export function filesToInstall(place, lock) {
  const { optional: _, ...entry } = lock.packages[place];
  const about = { dependencies: { [place.replace(/^node_modules\//, '')]: entry.version } };
  return {
    'package.json': { private: true, ...about },
    'package-lock.json': { lockfileVersion: 3, requires: true, packages: { '': about, [place]: entry } },
  };
}
