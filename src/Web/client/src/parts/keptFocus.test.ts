import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from './keptFocus';

let end: () => void;

beforeEach(() => {
  end = keepFocus();
});
afterEach(() => {
  document.dispatchEvent(new Event('pointerdown'));
  end();
});

const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const settled = () => new Promise((resolve) => setTimeout(resolve));
const button = (id: string) => document.getElementById(id) as HTMLButtonElement;

/** A page with that in its place, somebody with a keyboard at the button of that id. */
function at(html: string, id: string): void {
  document.body.innerHTML = `<header><button id="top">Top</button></header><main>${html}</main>`;
  button(id).focus();
  press('Tab');
}

const list = ['a', 'b', 'c'].map((id) => `<li><button id="${id}">${id}</button></li>`).join('');

test('what goes away leaves the focus to what stood after it, the last one to what stood before', async () => {
  at(`<ul>${list}</ul><button id="end">End</button>`, 'b');
  button('b').closest('li')?.remove();
  await settled();
  expect(document.activeElement?.id).toBe('c');
  button('c').closest('li')?.remove();
  await settled();
  expect(document.activeElement?.id).toBe('a');
});

test('what is sorted elsewhere keeps the focus', async () => {
  at(`<ul>${list}</ul>`, 'b');
  document.querySelector('ul')?.append(button('b').closest('li') as Node);
  await settled();
  expect(document.activeElement?.id).toBe('b');
});

test('what comes in the place of a field takes its focus', async () => {
  at('<div><textarea id="text"></textarea></div><button id="end">End</button>', 'text');
  (document.querySelector('div') as HTMLElement).innerHTML = '<button id="edit">Edit</button>';
  await settled();
  expect(document.activeElement?.id).toBe('edit');
});

test('a button that is drawn anew has the focus again', async () => {
  at(`<ul>${list}</ul>`, 'b');
  document.body.innerHTML = `<main><ul>${list}</ul></main>`;
  await settled();
  expect(document.activeElement).toBe(button('b'));
});

test('of a new place the heading has the focus, also when it comes later', async () => {
  at(`<ul>${list}</ul>`, 'b');
  document.body.innerHTML = '<main id="empty" tabindex="-1"></main>';
  await settled();
  document.body.innerHTML = '<main><h2 id="now">Now</h2><button id="new">New</button></main>';
  await settled();
  expect(document.activeElement?.id).toBe('now');
});

test('where nothing is left to press, the heading of that part has the focus', async () => {
  at('<h2>All</h2><section><h3 id="part">Part</h3><div><button id="a">a</button></div></section>', 'a');
  button('a').remove();
  await settled();
  expect(document.activeElement?.id).toBe('part');
});

test('a button that cannot be pressed any more passes the focus on', async () => {
  at(`<ul>${list}</ul>`, 'a');
  button('a').disabled = true;
  await settled();
  expect(document.activeElement?.id).toBe('b');
});

test('a finger is left alone', async () => {
  at(`<ul>${list}</ul>`, 'b');
  button('b').dispatchEvent(new Event('pointerdown', { bubbles: true }));
  button('b').closest('li')?.remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});
