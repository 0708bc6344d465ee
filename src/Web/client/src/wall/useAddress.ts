import { useEffect, useState } from 'preact/hooks';
import { call } from '../wire/problem';
import type { WallOf } from './useWall';

/** Where phones join, as people type it: the host of the join address. */
export function useAddress(wall: WallOf): string {
  const [address, setAddress] = useState(location.host);
  useEffect(() => {
    void call<{ joinUrl: string }>('GET', `/api/workshops/${wall.workshop}/links`).then(({ body }) => {
      if (body && URL.canParse(body.joinUrl)) setAddress(new URL(body.joinUrl).host);
    });
  }, [wall]);
  return address;
}
