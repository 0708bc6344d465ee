import { Menu } from '../../parts/Menu';
import { t } from '../../texts/texts';
import { useLead } from '../session/lead';

/** Forms of the outcomes, the one to read first. */
export const forms = ['html', 'docx', 'md', 'csv', 'xlsx', 'json'] as const;

export function outcomesUrl(workshop: string, form: (typeof forms)[number]): string {
  return `/api/workshops/${workshop}/outcomes.${form}?as=lead`;
}

/** The outcomes at this moment, in every form. */
export function Takeaways() {
  const lead = useLead();
  return (
    <Menu
      worded
      label={t('lead.outcomes')}
      items={forms.map((form) => ({
        text: t(`lead.outcomes.${form}`),
        do: () => {
          open(outcomesUrl(lead.workshop, form), '_blank', 'noopener');
        },
      }))}
    />
  );
}
