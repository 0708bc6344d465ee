/**
 * The wall measures everything in units: a hundredth of the width of a 16:9 screen, 19.2 px at 1920×1080. So a wall of any
 * size shows the same picture, and only its shape changes the arrangement.
 */

/** Pixels of one unit on a screen of that size, lying or standing. */
export function unit(width: number, height: number): number {
  const lying = Math.min(width / 100, (height * 16) / 900);
  const standing = Math.min((width * 16) / 900, height / 100);
  return Math.max(lying, standing);
}

/**
 * Type sizes of notes, in units, largest first. The last is the smallest that still reads from the back: on a screen
 * 4 m wide it is 80 mm, its capitals 56 mm high. At 30 m that is 6.4 minutes of arc, above the 5 minutes that normal sight
 * resolves; at 12 m it is 16, the least that ISO 9241-303 wants for reading at ease.
 */
export const steps = [5, 4.2, 3.5, 3, 2.5, 2] as const;

/** The smallest type of all on the wall, in units. */
export const smallest = steps[steps.length - 1] as number;
