import type { Line } from '../document.ts';
import { APPLICANT_FIELDS, MONEY_FIELDS, PROJECT_FIELDS } from './esf-fields.ts';
import { readFields, splitSections } from './esf-sections.ts';

/** The label that only papers about a project of the structural funds have; a decision has it, too, but not the form's headings. */
export const PROJECT_CODE = /^\s*(?:Hankekoodi|Projektkod|Project code)\s*(?::|\t)/iu;
export const FEWEST_SECTIONS = 3;
/** Fields that make a text look like the form. */
const FORM_FIELDS = [...Object.values(PROJECT_FIELDS), APPLICANT_FIELDS.name, ...Object.values(MONEY_FIELDS)];

/** What a document lacks that nearly is the form; undefined where nothing of it is there. */
export function formLacking(lines: readonly Line[]): string | undefined {
  const code = lines.find((line) => PROJECT_CODE.test(line.text));
  const found = [...splitSections(lines).sections.values()].flatMap(({ heading }) => heading ?? []);
  const headings = `the numbered headings of the form (“1 Hanke”, “2 Hakijan perustiedot” and so on)`;
  if (code)
    return `line ${String(code.number)} has the code of a project, but of ${headings} it has ${
      found.length === 0 ? 'none' : `only ${found.map(({ text }) => `“${text.trim()}”`).join(', ')}`
    }`;
  if (found.length >= FEWEST_SECTIONS)
    return `it has ${String(found.length)} of ${headings}, but no line “Hankekoodi:” with the code of a project`;
  const fields = FORM_FIELDS.filter(({ label }) => readFields(lines).some((field) => label.test(field.label)));
  return fields.length >= FEWEST_SECTIONS
    ? `it has fields of the form (${fields.map(({ shown }) => `“${shown}:”`).join(', ')}), but no line “Hankekoodi:” and not ${headings}`
    : undefined;
}
