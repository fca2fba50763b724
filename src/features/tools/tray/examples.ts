import type { Tray as ModelTray } from '../../../schema/record.ts';
import type { Tray } from './tray.ts';
import { emptyTray } from './tray.ts';

/**
 * The filled-in trays of a model's record as trays of the tool. The source does not say in which column an
 * activity stands, so they stand in none.
 * @param words what the part of a library is called before each of its items, and whose the numbered steps are where none is named
 */
export const examplesOf = (
  { examples, authorities: named, authoritySteps }: ModelTray,
  { library, authorities }: { library: string; authorities: string },
): Tray[] => [
  ...examples.map(({ organisations, activities, wishes, library: items }, index) =>
    filled(`example${index + 1}`, organisations.join(', '), [
      ['other', [...activities, ...items.map((item) => `${library}: ${item}`)]],
      ['wishes', wishes],
    ]),
  ),
  filled(
    'authority',
    named.length > 0 ? named.join(', ') : authorities,
    authoritySteps.map(({ number, items }) => [`step-${number}`, items] as const),
  ),
];

const filled = (id: string, organisation: string, slots: readonly (readonly [string, readonly string[]])[]): Tray => ({
  ...emptyTray(id),
  organisation,
  texts: slots.filter(([, lines]) => lines.length > 0).map(([slot, lines]) => ({ slot, text: lines.join('\n') })),
});
