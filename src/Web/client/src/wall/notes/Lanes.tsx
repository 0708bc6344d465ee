import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { NoteView } from '../../wire/boards';
import type { TeamView } from '../../wire/workshops';
import { arrange, type Box, grid } from '../fit/layout';
import { smallest } from '../fit/unit';
import { useBox } from '../fit/useBox';
import { usePage } from '../fit/usePage';
import { useRuler } from '../fit/useRuler';
import { Lane } from './Lane';
import { linesIn, type Piece, Yardstick } from './pieces';

/** Lanes lower than this, in units, leave out questions and hints. */
const roomy = 34;

/** A column of a board, or a team. */
export interface LaneContent {
  key: string;
  head: VNode | null;
  pieces: readonly Piece[];
  categories: readonly string[];
  team?: TeamView;
}

interface Props {
  unit: number;
  lanes: readonly LaneContent[];
  /** Height of the lowest lane that will do, in units. */
  least?: number | undefined;
  /** Teams whose marks notes carry: on a board that teams share. */
  teams?: readonly TeamView[];
}

/** Lanes side by side, their notes in one type as large as will go. */
export function Lanes({ unit, lanes, teams = [], least }: Props) {
  const outer = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const outside = inUnits(useBox(outer), unit);
  const { columns, rows, shown } = grid(lanes.length, outside, least);
  const [turned] = usePage(Math.ceil(lanes.length / shown));
  // Where lanes take turns, each goes on with its next page when its turn comes again
  const left = useRef(new Map<string, number>());
  const now = lanes.slice(turned * shown, turned * shown + shown);
  const inside = inUnits(useBox(inner, now[0]?.key), unit);
  const ruler = useRuler();
  const marked = (note: NoteView) => Boolean(note.category) || teams.some((team) => team.id === note.teamId);
  const lines = linesIn(
    inside.height / smallest,
    lanes.some((lane) => lane.pieces.some((piece) => piece.notes.some(marked))),
  );
  const yardstick = useMemo(() => new Yardstick(ruler, marked, lines), [ruler, teams.length, lines]);
  const layout = arrange(
    now.map((lane) => lane.pieces),
    inside,
    yardstick,
  );
  const style = { '--columns': columns, '--rows': rows, '--step': layout.step, '--lines': lines };
  const tight = rows > 1 && outside.height / rows < roomy;
  return (
    <div ref={outer} class={tight ? 'wall-lanes tight' : 'wall-lanes'} style={style}>
      {now.map((lane, place) => (
        <Lane
          key={lane.key}
          lane={lane}
          teams={teams}
          laid={layout.lanes[place] ?? { columns: 1, pages: [] }}
          long={(note, columns) => yardstick.isLong(note, inside.width / layout.step, columns)}
          start={left.current.get(lane.key) ?? 0}
          onLeave={(next) => left.current.set(lane.key, next)}
          {...(place === 0 ? { bodyRef: inner } : {})}
        />
      ))}
    </div>
  );
}

function inUnits({ width, height }: Box, unit: number): Box {
  return { width: width / unit, height: height / unit };
}
