import { dragging } from './drag';

/** What is being dragged, under the pointer. */
export function DragGhost() {
  const now = dragging.value;
  if (!now) return null;
  return (
    <div class="drag-ghost" aria-hidden="true" style={{ translate: `${now.x + 12}px ${now.y + 12}px` }}>
      {now.load.text}
    </div>
  );
}
