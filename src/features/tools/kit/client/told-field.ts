import { element, find } from '../../../../browser/dom.ts';
import type { IsNobody } from '../../../../schema/persons/is-nobody.ts';
import type { FieldProblem } from '../told.ts';
import { personalIn } from '../told.ts';
import { hintedField } from './hinted-field.ts';
import { toldWords as words } from './told-words.ts';

type HintedField = Parameters<typeof hintedField>[0];

/** What the page says of a problem; an empty field is told among what is missing only. */
function sentenceOf(problem: FieldProblem): string | undefined {
  if (problem.why === 'empty') return undefined;
  if (problem.why !== 'unknown') return words.faults[problem.why];
  const near = problem.nearest.length === 0 ? [] : [words.nearest(problem.nearest.join(', '))];
  return [words.unknown(problem.name), ...near].join(' ');
}

/** A field that says, while the reader writes, what cannot stand so and what looks like data about a person. */
export function toldField(
  field: HintedField & { list?: string | undefined },
  problemsOf: () => readonly FieldProblem[],
  isNobody?: IsNobody,
): { made: HTMLElement; show: () => void } {
  const notes = element('div', { class: 'told-notes', id: `${field.id}-notes`, role: 'status' });
  const made = hintedField(field, [notes]);
  const input = find(made, 'input, textarea', HTMLElement);
  if (field.list !== undefined) input.setAttribute('list', field.list);
  const show = (): void => {
    const wrong = problemsOf().flatMap((problem) => sentenceOf(problem) ?? []);
    const personal = personalIn(field.kept(), isNobody);
    const said = [...wrong, ...(personal.length === 0 ? [] : [words.personal(personal.join(', '))])];
    if (said.join('\n') === [...notes.children].map(({ textContent }) => textContent).join('\n')) return;
    notes.replaceChildren(...said.map((sentence) => element('p', { class: 'told-warning' }, [sentence])));
    if (wrong.length > 0) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  };
  return { made, show };
}
