import { t } from '../texts/texts';
import type { As } from '../wire/contracts';
import { PictureButton } from './PictureButton';
import { photo } from './picture';
import { toast } from './Toast';

interface Props {
  workshop: string;
  as: As;
  /** A picture is kept. */
  onPhoto: (id: string) => void;
}

/** Takes a photo, or chooses one, and sends it; the words to it come with the note. */
export function PhotoButton({ workshop, as, onPhoto }: Props) {
  return (
    <PictureButton
      workshop={workshop}
      as={as}
      make={photo}
      icon="camera"
      text={t('common.photo')}
      sending={t('common.photoSending')}
      accept="image/*"
      onPicture={onPhoto}
      onProblem={toast}
    />
  );
}
