import { RemovedNotes } from '../past/RemovedNotes';
import { Replay } from '../past/Replay';
import { RoundsDialog } from '../rounds/RoundsDialog';
import { SuggestionsDialog } from '../suggest/SuggestionsDialog';
import { TagsDialog } from '../tags/TagsDialog';
import { TypingSheet } from '../typing/TypingSheet';
import { Areas } from './Areas';
import type { Desk } from './desk';
import { AreaDialog } from './dialogs/AreaDialog';
import { CastForGroup } from './dialogs/CastForOther';
import { ColumnDialog } from './dialogs/ColumnDialog';
import { GroupDialog } from './dialogs/GroupDialog';
import { HideDialog } from './dialogs/HideDialog';
import { KeysDialog } from './dialogs/KeysDialog';
import { MoveDialog } from './dialogs/MoveDialog';
import { NoteDialog } from './dialogs/NoteDialog';
import { SettingsDialog } from './dialogs/SettingsDialog';

/** The dialog that is open over the board. */
export function Questions({ desk }: { desk: Desk }) {
  const question = desk.question.value;
  if (!question) return null;
  const close = () => {
    desk.question.value = null;
    const current = desk.current.peek();
    if (current) desk.focus(current);
  };
  const props = { desk, onClose: close };
  switch (question.ask) {
    case 'move':
      return <MoveDialog {...props} />;
    case 'group':
      return <GroupDialog {...props} />;
    case 'hide':
      return <HideDialog {...props} />;
    case 'settings':
      return <SettingsDialog {...props} />;
    case 'areas':
      return <Areas {...props} />;
    case 'area':
      return <AreaDialog {...props} id={question.id} />;
    case 'cast':
      return <CastForGroup {...props} id={question.id} />;
    case 'note':
      return <NoteDialog {...props} id={question.id} />;
    case 'column':
      return <ColumnDialog {...props} id={question.id} />;
    case 'tags':
      return <TagsDialog {...props} />;
    case 'suggestions':
      return <SuggestionsDialog {...props} />;
    case 'rounds':
      return <RoundsDialog {...props} />;
    case 'typing':
      return <TypingSheet {...props} />;
    case 'removed':
      return <RemovedNotes {...props} />;
    case 'replay':
      return <Replay {...props} />;
    case 'keys':
      return <KeysDialog onClose={close} />;
  }
}
