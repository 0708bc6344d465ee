import type { IconName } from '../../parts/Icon';
import type { Key } from '../../texts/texts';
import type { Reaction } from '../../wire/boards';

/** How each reaction looks and what it is called. */
export const reactionIcons: Record<Reaction, { icon: IconName; text: Key }> = {
  agree: { icon: 'agree', text: 'phone.reaction.agree' },
  question: { icon: 'question', text: 'phone.reaction.question' },
  heart: { icon: 'heart', text: 'phone.reaction.heart' },
  idea: { icon: 'idea', text: 'phone.reaction.idea' },
};
