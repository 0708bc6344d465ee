import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { EmptyState } from '../../parts/EmptyState';
import { plural, t, timeOfDay } from '../../texts/texts';
import { RegistrationDialog } from '../centre/RegistrationDialog';
import { useLead } from '../session/lead';
import { AddPersonDialog } from './AddPersonDialog';
import { Recognise } from './Recognise';
import { arrive, type Entry, entries, erase, useRegister } from './register';
import { sectorsOf } from './sectors';

/** The list of those who came and those who are awaited, by sector; checking in, adding, printing. */
export function RegisterDialog({ onClose }: { onClose: () => void }) {
  useRegister();
  const lead = useLead();
  const [asked, setAsked] = useState<'add' | 'fields' | null>(null);
  const all = entries();
  const awaited = all.filter((entry) => entry.awaited).length;
  const paper = (form: string) => `/api/workshops/${lead.workshop}/attendance.${form}as=lead`;
  // Beside each other, not in each other: what happens in one is not the other's
  return (
    <>
      <Dialog title={t('lead.register')} onClose={onClose}>
        <div class="stack register">
          <p>
            {plural('lead.register.here', all.length - awaited)} · {plural('lead.register.awaited', awaited)}
          </p>
          <div class="row">
            <Button small icon="add" onClick={() => setAsked('add')}>
              {t('lead.register.add')}
            </Button>
            <Button small onClick={() => setAsked('fields')}>
              {t('lead.register.fields')}
            </Button>
            <a class="button small" target="_blank" rel="noreferrer" href={paper('html?by=name&')}>
              {t('lead.register.sheet')}
            </a>
            <a class="button small" target="_blank" rel="noreferrer" href={paper('html?by=sector&')}>
              {t('lead.register.sheetBySector')}
            </a>
            <a class="button small" download href={paper('csv?')}>
              {t('lead.register.csv')}
            </a>
          </div>
          {all.length === 0 && (
            <EmptyState title={t('lead.register.empty')}>{t('lead.register.emptyHint')}</EmptyState>
          )}
          {sectorsOf(all).map(({ sector, people }) => (
            <section key={sector}>
              <h3>
                {sector || t('attendance.noSector')} <span class="count">{people.length}</span>
              </h3>
              <ul class="entries">
                {people.map((entry) => (
                  <EntryRow key={entry.participant} entry={entry} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </Dialog>
      {asked === 'add' && <AddPersonDialog onClose={() => setAsked(null)} />}
      {asked === 'fields' && <RegistrationDialog onClose={() => setAsked(null)} />}
    </>
  );
}

function EntryRow({ entry }: { entry: Entry }) {
  const lead = useLead();
  const name = entry.name || t('lead.register.nameless');
  const about = [entry.organisation, ...(entry.answers ?? []).map((answer) => answer.text)];
  return (
    <li>
      <span class="who">
        <strong>{name}</strong>
        <span class="hint">{about.filter(Boolean).join(' · ')}</span>
      </span>
      {entry.awaited ? (
        <span class="row">
          <Button
            small
            icon="check"
            aria-label={t('lead.register.checkInOf', { name })}
            onClick={() => arrive(lead, entry.participant)}
          >
            {t('lead.register.checkIn')}
          </Button>
          <Recognise entry={entry} />
        </span>
      ) : (
        <span class="hint">
          {entry.arrivedAt && timeOfDay(entry.arrivedAt)}
          {entry.noPhone && ` · ${t('attendance.noPhone')}`}
        </span>
      )}
      <Button
        kind="quiet"
        small
        icon="trash"
        label={t('lead.register.erase', { name })}
        onClick={() => erase(lead, entry.participant)}
      />
    </li>
  );
}
