/** The header of a list of funded projects. */
export const LIST_COLUMNS = [
  'Hankkeen nimi',
  'Avustuksen saajan nimi',
  'Erityistavoite',
  'Tavoite ja tulokset',
  'EU-rahoitus (euroa)',
  'Hankkeen alkamispäivä',
  'Hankkeen päättymispäivä',
] as const;
