import { expect, test } from 'vitest';
import { nextTitle } from './papers';

test('the next of a series has the next number in its title', () => {
  expect(nextTitle({ title: 'Ekspertu tikšanās nr. 5' })).toBe('Ekspertu tikšanās nr. 6');
  expect(nextTitle({ title: 'Plāns 2025: tikšanās nr. 9', number: 9 })).toBe('Plāns 2025: tikšanās nr. 10');
  expect(nextTitle({ title: 'Sanāksme' })).toBe('Sanāksme');
});
