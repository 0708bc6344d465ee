/** Digits of a join code. */
export const digits = 8;

/** The digits in what was typed or pasted, at most as many as a code has. An address that ends in a code will do, too. */
export function codeIn(text: string): string {
  const address = /\/j\/([\d ]+)/.exec(text)?.[1];
  return (address ?? text).replace(/\D/g, '').slice(0, digits);
}

/** `1234 5678`. */
export function grouped(code: string): string {
  return code.length > 4 ? `${code.slice(0, 4)} ${code.slice(4)}` : code;
}
