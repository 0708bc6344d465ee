/** Ids made by the client: ULIDs (github.com/ulid/spec), ascending within one page. */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
let lastTime = 0;
let lastRandom: number[] = [];

/** A new id, 26 characters. Ids of one page sort in the order they were made, even when the clock steps back. */
export function ulid(now: number = Date.now()): string {
  if (now > lastTime) {
    lastTime = now;
    lastRandom = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte & 31);
  } else increment(lastRandom);
  return timePart(lastTime) + lastRandom.map(letter).join('');
}

function timePart(time: number): string {
  let text = '';
  for (let rest = time, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) text = letter(rest % 32) + text;
  return text;
}

function increment(digits: number[]): void {
  for (let i = digits.length - 1; i >= 0; i--) {
    const next = ((digits[i] ?? 0) + 1) % 32;
    digits[i] = next;
    if (next !== 0) return;
  }
}

function letter(value: number): string {
  return alphabet.charAt(value);
}
