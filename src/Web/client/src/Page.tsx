import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { find, type Place } from './pages';
import { Trouble } from './parts/Trouble';
import { Waiting } from './parts/Waiting';
import { t } from './texts/texts';

/** The page of an address, once its chunk is here. */
export function Page({ path }: { path: string }) {
  const found = find(path);
  const [Content, setContent] = useState<ComponentType<Place> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    found?.load().then(
      (module) => setContent(() => module.default),
      () => setFailed(true),
    );
  }, [path]);
  if (!found)
    return <Trouble title={t('common.noSuchPage')} action={{ text: t('common.toStart'), href: '/' }} />;
  if (failed)
    return (
      <Trouble
        title={t('common.pageFailed')}
        action={{ text: t('common.reload'), do: () => location.reload() }}
      />
    );
  return Content ? <Content {...found.place} /> : <Waiting />;
}
