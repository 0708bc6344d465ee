import { number } from '../texts/texts';

/** A number of at most two places. */
export function short(value: number): string {
  return number(Math.round(value * 100) / 100);
}

/** A change with its sign. */
export function signed(change: number): string {
  const rounded = Math.round(change * 100) / 100;
  return rounded > 0 ? `+${number(rounded)}` : number(rounded).replace('-', '−');
}
