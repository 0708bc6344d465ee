import { useEffect, useState } from 'preact/hooks';
import type { Connection } from './connection';
import type { Store } from './store';

/** The stream while the component stands; null while there is none to show. */
export function useStream(connection: Connection, stream: string | null): Store | null {
  const [store, setStore] = useState<Store | null>(null);
  useEffect(() => {
    if (stream === null) {
      setStore(null);
      return;
    }
    setStore(connection.watch(stream));
    return () => connection.leave(stream);
  }, [connection, stream]);
  return store?.stream === stream ? store : null;
}
