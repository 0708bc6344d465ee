import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import { beginnings } from '../bar/papers';
import { forms, outcomesLink } from '../bar/Takeaways';
import { LinesField } from '../parts/LinesField';
import { askHowItWas, draftSurvey } from '../polls/adding';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';

/** After the meeting: its conclusion, and all forms of its outcomes. */
export function AfterMeeting({ onLook }: { onLook: (activity: string) => void }) {
  const lead = useLead();
  const workshop = useWorkshop();
  return (
    <div class="after-meeting">
      <section>
        <h2>{t('lead.after.title')}</h2>
        <p>{t('lead.after.hint')}</p>
        <ul class="downloads">
          {forms.map((form) => (
            <li key={form}>
              <a class="button" {...outcomesLink(lead.workshop, form)}>
                {t(`lead.outcomes.${form}`)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <Conclude onLook={onLook} />
      <section class="stack">
        <h2>{t('lead.poll.satisfaction')}</h2>
        <p>{t('lead.poll.satisfactionHint')}</p>
        <p>
          <Button icon="heart" onClick={() => onLook(askHowItWas(lead, workshop))}>
            {t('lead.poll.satisfactionAsk')}
          </Button>
        </p>
      </section>
      <section class="stack">
        <h2>{t('lead.after.again')}</h2>
        <p>{t('lead.after.againHint')}</p>
        <ul class="downloads">
          {beginnings(workshop).map(({ text, href }) => (
            <li key={href}>
              <a class="button" href={href} target="_blank" rel="noreferrer">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** What was concluded, to be written at any time. */
export function Conclude({ onLook }: { onLook: (activity: string) => void }) {
  const lead = useLead();
  const workshop = useWorkshop();
  const conclusion = workshop.conclusion ?? '';
  const [text, setText] = useState(conclusion);
  const save = (event: Event) => {
    event.preventDefault();
    lead.tell(
      { $type: 'setConclusion', text },
      [{ $type: 'setConclusion', text: conclusion }],
      t('lead.did.conclusion'),
    );
  };
  return (
    <form class="stack" onSubmit={save}>
      <LinesField
        label={t('lead.after.conclusion')}
        rows={6}
        value={text}
        onText={setText}
        maxLength={limits.paragraph}
      />
      <div class="row">
        <Button type="submit" disabled={text === conclusion}>
          {t('common.save')}
        </Button>
        <Button icon="idea" disabled={!text.trim()} onClick={() => onLook(draftSurvey(lead, workshop, text))}>
          {t('lead.poll.surveyDraft')}
        </Button>
      </div>
      <p class="hint">{t('lead.poll.surveyHint')}</p>
    </form>
  );
}
