import { ensurePrograms } from './programs/find.ts';
import { isProgramName, PROGRAM_NAMES, PROGRAMS } from './programs/table.ts';

/**
 * `node scripts/programs.ts [NAME]…`: finds the programs of these names, or all that tests start, or installs them
 * where that needs nobody's leave.
 * Exit: 0 they are there, 1 with what to type for those that are not, 2 a name that is none.
 */
const given = process.argv.slice(2);
const names = given.length === 0 ? PROGRAM_NAMES : given;
const unknown = names.filter((name) => !isProgramName(name));
if (unknown.length > 0) {
  console.error(`Found no program ${unknown.join(', ')}, expected one of: ${PROGRAM_NAMES.join(', ')}.`);
  process.exit(2);
}
const missing = ensurePrograms(names.flatMap((name) => (isProgramName(name) ? [PROGRAMS[name]] : [])));
if (missing !== undefined) console.error(missing);
process.exitCode = missing === undefined ? 0 : 1;
