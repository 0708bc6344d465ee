import { RemovedNotes } from '../past/RemovedNotes';
import { Replay } from '../past/Replay';
import { RoundsDialog } from '../rounds/RoundsDialog';
import { SuggestionsDialog } from '../suggest/SuggestionsDialog';
import { TagsDialog } from '../tags/TagsDialog';
import { TypingSheet } from '../typing/TypingSheet';
import { AreaDialog } from './AreaDialog';
import { Areas } from './Areas';
import { CastForGroup } from './CastForOther';
import { ColumnDialog } from './ColumnDialog';
import type { Desk } from './desk';
import { GroupDialog } from './GroupDialog';
import { HideDialog } from './HideDialog';
import { KeysDialog } from './KeysDialog';
import { MoveDialog } from './MoveDialog';
import { NoteDialog } from './NoteDialog';
import { SettingsDialog } from './SettingsDialog';

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
