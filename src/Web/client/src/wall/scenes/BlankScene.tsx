import { t } from '../../texts/texts';

/** Nothing: the room is to look at somebody, not at the wall. */
export function BlankScene() {
  return <main class="wall-blank" aria-label={t('wall.view.blank')} />;
}
