import type { Spot } from './spread';

interface Props {
  notes: readonly { id: string; x?: number | undefined; y?: number | undefined }[];
  spots: readonly Spot[];
  /** Of the plane, in the measure of the spots. */
  width: number;
  height: number;
}

/** From each label that stands aside, a thread to the point where it belongs. */
export function Threads({ notes, spots, width, height }: Props) {
  const places = new Map(notes.map((note) => [note.id, note]));
  const aside = spots.filter((spot) => spot.aside);
  if (aside.length === 0 || width <= 0 || height <= 0) return null;
  return (
    <svg class="threads" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {aside.map((spot) => {
        const { x = 0, y = 0 } = places.get(spot.id) ?? {};
        const [px, py] = [(x / 100) * width, (1 - y / 100) * height];
        return (
          <g key={spot.id}>
            <line x1={px} y1={py} x2={spot.left + spot.width / 2} y2={spot.top + spot.height / 2} />
            <circle cx={px} cy={py} />
          </g>
        );
      })}
    </svg>
  );
}
