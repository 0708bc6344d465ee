import { t } from '../texts/texts';
import type { As } from '../wire/contracts';
import { Button } from './Button';
import { Photo } from './Photo';

interface Props {
  workshop: string;
  /** The picture's id. */
  id: string;
  as: As;
  onRemove: () => void;
}

/** The photo of a note that is still being written, to be seen or left out. */
export function KeptPhoto({ workshop, id, as, onRemove }: Props) {
  return (
    <div class="kept-photo">
      <Photo workshop={workshop} id={id} as={as} text="" />
      <Button kind="quiet" small icon="close" onClick={onRemove}>
        {t('common.photoRemove')}
      </Button>
    </div>
  );
}
