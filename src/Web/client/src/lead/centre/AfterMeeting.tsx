import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import { forms, outcomesLink } from '../bar/Takeaways';
import { LinesField } from '../parts/LinesField';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';

/** After the meeting: its conclusion, and all forms of its outcomes. */
export function AfterMeeting() {
  const lead = useLead();
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
      <Conclusion />
    </div>
  );
}

function Conclusion() {
  const lead = useLead();
  const { conclusion = '' } = useWorkshop();
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
      <Button type="submit" disabled={text === conclusion}>
        {t('common.save')}
      </Button>
    </form>
  );
}
