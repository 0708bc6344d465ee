import { useEffect, useRef } from 'preact/hooks';
import { say, toast } from '../parts/Toast';
import { plural, t } from '../texts/texts';
import type { Room } from './room';

/** Says "sent" and "n waiting" to those who listen to the page, and to all when something was not accepted. */
export function useSpokenOutbox({ outbox, connection }: Room): void {
  const waiting = outbox.waiting.value.length;
  const apart = connection.link.value === 'apart';
  const before = useRef(waiting);
  useEffect(() => {
    if (waiting === 0 && before.current > 0) say(t('phone.sent'));
    if (waiting > before.current && apart) say(plural('common.apartWaiting', waiting));
    before.current = waiting;
  }, [waiting, apart]);
  const refused = outbox.refused.value.length;
  const known = useRef(refused);
  useEffect(() => {
    if (refused > known.current) toast(t('phone.refusedHint'));
    known.current = refused;
  }, [refused]);
}
