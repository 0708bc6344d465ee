import type { ComponentChildren } from 'preact';
import { Qr } from '../../parts/Qr';
import { t } from '../../texts/texts';
import { codeGroups } from '../scene';
import { useAddress } from '../useAddress';
import type { WallOf } from '../useWall';

/** QR and code, always in the same corner; under them, who came in this way. */
export function JoinCorner({ wall, children }: { wall: WallOf; children?: ComponentChildren }) {
  const address = useAddress(wall);
  return (
    <aside class="wall-join">
      <div class="way">
        <span class="address">{breakable(address)}</span>
        <Code code={wall.store.one('workshop').value?.code ?? ''} />
        {children}
      </div>
      <Qr workshop={wall.workshop} />
    </aside>
  );
}

/** A long address may be broken after its dots. */
function breakable(address: string): string {
  return address.replaceAll('.', '.\u200b');
}

/** The code in groups of four. */
export function Code({ code }: { code: string }) {
  return (
    <span class="wall-code" role="img" aria-label={`${t('wall.code')} ${codeGroups(code).join(' ')}`}>
      {codeGroups(code).map((group, place) => (
        <span key={place}>{group}</span>
      ))}
    </span>
  );
}
