import { expect, test } from 'vitest';
import { takeOut } from '../../scripts/convert/kinds/model-tray.ts';

test('the number of a column is taken out of a slide with its label, and the number of a day stays', () => {
  expect(takeOut('Wishes: 1 Early help - Pyhä Jysäys on 3 September - Fishing 2', ['Early help'])).toEqual({
    rest: 'Wishes: - Pyhä Jysäys on 3 September - Fishing',
    found: new Set(['Early help']),
  });
});
