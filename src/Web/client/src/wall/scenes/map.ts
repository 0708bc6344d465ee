import type { GroupView, NoteView } from '../../wire/boards';
import { byOrder } from '../notes/pieces';

export interface MappedArea {
  /** Null: groups that have none. */
  area: string | null;
  groups: readonly { group: GroupView; notes: number }[];
}

/** The areas in the order of the plan, each with its groups; those without an area last, where there are any. */
export function areasMapped(
  areas: readonly string[],
  groups: readonly GroupView[],
  notes: readonly NoteView[],
): MappedArea[] {
  const sorted = [...groups].sort(byOrder);
  const count = (id: string) => notes.filter((note) => note.groupId === id).length;
  const of = (belongs: (area: string | undefined) => boolean) =>
    sorted.filter((group) => belongs(group.area)).map((group) => ({ group, notes: count(group.id) }));
  const rest = of((area) => !area || !areas.includes(area));
  const mapped = areas.map((area) => ({ area, groups: of((one) => one === area) }));
  return rest.length > 0 ? [...mapped, { area: null, groups: rest }] : mapped;
}
