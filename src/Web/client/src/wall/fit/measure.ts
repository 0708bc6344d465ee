/** Width of a word in em. */
export type Ruler = (word: string) => number;

/** A word, or a part of one that may stand on a line of its own: `DIGI-` and `INCLUSION`. */
interface Part {
  width: number;
  /** It follows the part before without a space. */
  joined: boolean;
}

/** The parts of each line. */
export type Measured = readonly (readonly Part[])[];

const space = 0.26;
/** Where every browser breaks a word: after a hyphen or a dash that a letter follows. */
const breaks = /(?<=[-–—])(?=\p{L})/u;

/** Measures a text once, for any number of widths. Empty lines are left out: the wall has no room for them. */
export function measured(text: string, ruler: Ruler): Measured {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line
        .trim()
        .split(/\s+/)
        .flatMap((word) =>
          word.split(breaks).map((part, place) => ({ width: ruler(part), joined: place > 0 })),
        ),
    );
}

/** How many lines a text takes in a width in em. A word longer than the line is broken. */
export function lines(text: Measured, width: number): number {
  return text.reduce((sum, parts) => sum + linesOf(parts, width), 0);
}

function linesOf(parts: readonly Part[], width: number): number {
  let count = 1;
  let at = 0;
  for (const part of parts) {
    const start = at === 0 || part.joined ? at : at + space;
    if (start + part.width <= width) at = start + part.width;
    else {
      if (at > 0) count++;
      count += Math.max(0, Math.ceil(part.width / width) - 1);
      at = part.width % width || width;
    }
  }
  return count;
}

/** A ruler for where there is nothing to draw on: letters are about half as wide as they are high. */
export const roughly: Ruler = (word) => word.length * 0.52;

const known = new Map<string, number>();
/** Words remembered before starting anew, so that a wall that hangs for days does not grow. */
const most = 20_000;

/** The ruler of this browser: the notes' own typeface, drawn nowhere. */
export function browserRuler(): Ruler {
  const pen = document.createElement('canvas').getContext?.('2d');
  if (!pen) return roughly;
  pen.font = `100px ${getComputedStyle(document.documentElement).fontFamily}`;
  known.clear();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size > most) known.clear();
    const width = pen.measureText(word).width / 100;
    known.set(word, width);
    return width;
  };
}
