import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { path } from './navigation';
import { find, type Place } from './pages';
import { Trouble } from './parts/Trouble';
import { Waiting } from './parts/Waiting';
import { t } from './texts/texts';

interface Shown {
  path: string;
  Content: ComponentType<Place> | null;
}

/** The page of the present address, once its chunk is here. */
export function Page() {
  const at = path.value;
  const found = find(at);
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let left = false;
    const show = (Content: Shown['Content']) => left || setShown({ path: at, Content });
    found?.load().then(
      (module) => show(module.default),
      () => show(null),
    );
    return () => {
      left = true;
    };
  }, [at]);
  if (!found)
    return <Trouble title={t('common.noSuchPage')} action={{ text: t('common.toStart'), href: '/' }} />;
  if (shown?.path !== at) return <Waiting />;
  if (shown.Content) return <shown.Content key={at} {...found.place} />;
  return (
    <Trouble
      title={t('common.pageFailed')}
      action={{ text: t('common.reload'), do: () => location.reload() }}
    />
  );
}
