/** A label on a plane: where it belongs (0 to 100 from the left and from the bottom) and its size. */
export interface Label {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a label stands, from the top left of the plane. */
export interface Spot {
  id: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** It stands beside its own place. */
  aside: boolean;
}

/** A plane, in the same measure as its labels. */
export interface Plane {
  width: number;
  height: number;
  /** Space that is left free between two labels. */
  gap: number;
}

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How far a label goes aside, as a share of the plane: further off it would say something else. */
const reach = 0.4;

/**
 * Pushes labels apart so that none covers another: each stands at its own place or, where that is taken, at the nearest free one.
 * The same labels always stand the same way, in whatever order they come.
 * @returns Where labels stand, and those that found no room near their place.
 */
export function spread<One extends Label>(
  labels: readonly One[],
  plane: Plane,
): { spots: Spot[]; rest: One[] } {
  const spots: Spot[] = [];
  const taken: Rectangle[] = [];
  const stand = (label: One, left: number, top: number, aside: boolean) => {
    const { id, width, height } = label;
    spots.push({ id, left, top, width, height, aside });
    taken.push(around(label, left, top, plane.gap));
  };
  const sorted = [...labels].sort((a, b) => (a.id < b.id ? -1 : 1));
  // Whoever can stand at their own place does, before others are pushed there
  const pushed = sorted.filter((label) => {
    const { left, top } = ownPlace(label, plane);
    if (!isFree(around(label, left, top, plane.gap), taken)) return true;
    stand(label, left, top, false);
    return false;
  });
  const rest = pushed.filter((label) => {
    const found = nearest(label, taken, plane);
    if (!found) return true;
    stand(label, found.left, found.top, true);
    return false;
  });
  return { spots, rest };
}

/** Gathers labels that found no room under the one that belongs nearest to them: ids by the id of that one. */
export function piled(labels: readonly Label[], spots: readonly Spot[]): Map<string, string[]> {
  const standing = new Set(spots.map(({ id }) => id));
  const heads = labels.filter(({ id }) => standing.has(id));
  const piles = new Map<string, string[]>();
  for (const label of labels) {
    if (standing.has(label.id) || heads.length === 0) continue;
    const head = heads.reduce((a, b) => (apart(b, label) < apart(a, label) ? b : a));
    piles.set(head.id, [...(piles.get(head.id) ?? []), label.id]);
  }
  return piles;
}

function apart(a: Label, b: Label): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Nearer to an edge, more of the label lies on the other side of its place: it never hangs over. */
function ownPlace({ x, y, width, height }: Label, plane: Plane): { left: number; top: number } {
  return { left: (x / 100) * (plane.width - width), top: (1 - y / 100) * (plane.height - height) };
}

/** The nearest free place beside what is there already, or null. */
function nearest(label: Label, taken: readonly Rectangle[], plane: Plane) {
  const own = ownPlace(label, plane);
  const { width, height } = label;
  let best: { left: number; top: number } | null = null;
  let least = reach;
  for (const { left, top } of beside(label, own, taken, plane.gap)) {
    const far = Math.hypot((left - own.left) / plane.width, (top - own.top) / plane.height);
    const inside = left >= 0 && top >= 0 && left + width <= plane.width && top + height <= plane.height;
    if (far >= least || !inside || !isFree(around(label, left, top, plane.gap), taken)) continue;
    best = { left, top };
    least = far;
  }
  return best;
}

/** Places that touch a taken one: in line with the label's own place, or with the taken one. */
function* beside(
  { width, height }: Label,
  own: { left: number; top: number },
  taken: readonly Rectangle[],
  gap: number,
) {
  for (const other of taken) {
    for (const top of [other.top - height - gap, other.bottom]) {
      yield { left: own.left, top };
      yield { left: other.left, top };
    }
    for (const left of [other.left - width - gap, other.right]) {
      yield { left, top: own.top };
      yield { left, top: other.top };
    }
  }
}

/** A label with the space that it wants to its right and below. */
function around({ width, height }: Label, left: number, top: number, gap: number): Rectangle {
  return { left, top, right: left + width + gap, bottom: top + height + gap };
}

/** Numbers that ought to be equal differ a little. */
const hair = 1e-6;

function isFree(one: Rectangle, taken: readonly Rectangle[]): boolean {
  return !taken.some(
    (other) =>
      one.left < other.right - hair &&
      other.left < one.right - hair &&
      one.top < other.bottom - hair &&
      other.top < one.bottom - hair,
  );
}
