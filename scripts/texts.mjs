// Checks that the text catalogues agree: the same keys in alphabetical order, the same placeholders, no empty text.
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../src/Workshops/Texts/', import.meta.url);
const catalogues = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, texts: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) }));
const all = [...new Set(catalogues.flatMap(({ texts }) => Object.keys(texts)))].sort();
// Plural forms may leave the number out ("one note")
const stem = (key) => key.replace(/\.(?:zero|one|two|few|many)$/, '.other');
const placeholders = (text = '') => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
const wanted = new Map(catalogues.flatMap(({ texts }) => Object.entries(texts).map(([key, text]) => [key, placeholders(text)])));

function faults({ file, texts }) {
  const keys = Object.keys(texts);
  const inOrder = keys.every((key, i) => i === 0 || keys[i - 1] < key);
  return [
    ...(inOrder ? [] : [`${file}: the keys are not in alphabetical order`]),
    ...all.filter((key) => !(key in texts)).map((key) => `${file}: ${key} is missing`),
    ...keys.filter((key) => !texts[key].trim()).map((key) => `${file}: ${key} is empty`),
    ...keys.filter((key) => key === stem(key) && placeholders(texts[key]) !== wanted.get(key)).map((key) => `${file}: ${key} has other placeholders than elsewhere: ${texts[key]}`),
  ];
}

const found = catalogues.length < 2 ? ['there are no catalogues to compare'] : catalogues.flatMap(faults);
for (const fault of found) console.error(fault);
process.exitCode = found.length > 0 ? 1 : 0;
