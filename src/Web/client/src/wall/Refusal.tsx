import { Trouble } from '../parts/Trouble';
import { t } from '../texts/texts';

/** Why there is no wall here, and how to get one. */
export function Refusal({ code }: { code: string }) {
  if (code === 'notFound') return <Trouble title={t('wall.notFound')}>{t('wall.notFoundText')}</Trouble>;
  const again = { text: t('common.reload'), do: () => location.reload() };
  if (code === 'signedOut')
    return (
      <Trouble title={t('wall.signedOut')} action={again}>
        {t('wall.askFacilitator')}
      </Trouble>
    );
  return (
    <Trouble title={t('wall.forbidden')} action={again}>
      {t('wall.askFacilitator')}
    </Trouble>
  );
}
