import { expect, test } from 'vitest';
import { sectorsOf } from './sectors';

test('sectors and surnames stand as Latvian sorts its letters', () => {
  const person = (name: string, sector?: string) => ({ participant: name, name, sector });
  const list = sectorsOf([
    person('Zane Čakste', 'NVO'),
    person('Ilze Cīrule', 'NVO'),
    person('Jānis Dārziņš', 'NVO'),
    person('Anna Bez'),
    person('Ēriks Ābols', 'Iedzīvotāji'),
  ]);
  expect(list.map(({ sector, people }) => [sector, people.map(({ name }) => name)])).toEqual([
    ['Iedzīvotāji', ['Ēriks Ābols']],
    ['NVO', ['Ilze Cīrule', 'Zane Čakste', 'Jānis Dārziņš']],
    ['', ['Anna Bez']],
  ]);
});
