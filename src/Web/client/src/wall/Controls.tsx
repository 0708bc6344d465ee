import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { t } from '../texts/texts';
import { stopped } from './fit/turning';
import { changeTheme } from './theme';
import { changeFullScreen, stopTurning } from './useKeys';

/** How long the buttons stay after the last movement, in milliseconds. */
const quietAfter = 3000;

/** A few quiet buttons that come with the pointer or the keyboard, and go. */
export function Controls() {
  const awake = useAwake();
  return (
    <div
      class={awake ? 'wall-controls' : 'wall-controls away'}
      role="toolbar"
      aria-label={t('wall.settings')}
    >
      <Button
        kind="quiet"
        icon={stopped.value ? 'play' : 'pause'}
        label={t(stopped.value ? 'wall.resumeTurning' : 'wall.pauseTurning')}
        onClick={stopTurning}
      />
      <Button kind="quiet" icon="theme" label={t('wall.dark')} onClick={changeTheme} />
      <Button kind="quiet" icon="screen" label={t('wall.fullScreen')} onClick={changeFullScreen} />
    </div>
  );
}

/** Has the pointer or a key been used just now? Without it the pointer is hidden, too. */
function useAwake(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), quietAfter);
    };
    addEventListener('pointermove', wake);
    addEventListener('keydown', wake);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', wake);
      removeEventListener('keydown', wake);
    };
  }, []);
  useEffect(() => {
    document.documentElement.classList.toggle('still', !awake);
  }, [awake]);
  return awake;
}
