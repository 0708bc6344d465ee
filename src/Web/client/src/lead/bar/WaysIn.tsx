import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Qr } from '../../parts/Qr';
import { toast } from '../../parts/Toast';
import { t } from '../../texts/texts';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import { useLinks } from './useLinks';

/** The join code, always in sight; behind it all links. */
export function WaysIn() {
  const { code } = useWorkshop();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="plain" small class="code" onClick={() => setOpen(true)}>
        {t('lead.code')} <strong>{spaced(code)}</strong>
      </Button>
      {open && <LinksDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** Two groups of four read easier than eight digits. */
export function spaced(code: string): string {
  return code.replace(/^(\d{4})(\d{4})$/, '$1 $2');
}

function LinksDialog({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  return (
    <Dialog title={t('lead.links')} onClose={onClose}>
      <div class="links">
        <div class="qr-box">
          <Qr workshop={lead.workshop} />
        </div>
        <LinkList />
      </div>
    </Dialog>
  );
}

/** Join, wall and the facilitator's own link, to open or copy. */
export function LinkList() {
  const links = useLinks();
  if (!links) return null;
  return (
    <ul class="link-list">
      <LinkRow name={t('lead.links.join')} hint={links.joinUrl} url={links.joinUrl} />
      <LinkRow name={t('lead.links.register')} hint={t('lead.links.registerHint')} url={links.registerUrl} />
      <LinkRow name={t('lead.links.wall')} hint={t('lead.links.wallHint')} url={links.wallUrl} open />
      <LinkRow name={t('lead.links.lead')} hint={t('lead.links.leadHint')} url={links.leadUrl} />
    </ul>
  );
}

function LinkRow({ name, hint, url, open }: { name: string; hint: string; url: string; open?: boolean }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      toast(t('lead.links.copied'));
    } catch {
      prompt(name, url);
    }
  };
  return (
    <li>
      <span>
        <strong>{name}</strong>
        <span class="hint">{hint}</span>
      </span>
      <Button small onClick={copy} aria-label={t('lead.links.copyOf', { name })}>
        {t('lead.links.copy')}
      </Button>
      {open && (
        <a class="button small" href={url} target="_blank" rel="noreferrer">
          {t('lead.links.open')}
        </a>
      )}
    </li>
  );
}
