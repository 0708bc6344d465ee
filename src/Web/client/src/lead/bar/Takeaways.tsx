import { Menu } from '../../parts/Menu';
import { t } from '../../texts/texts';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import { papers } from './papers';

/** Forms of the outcomes, the one to read first. */
export const forms = ['html', 'md', 'csv', 'json'] as const;
type Form = (typeof forms)[number];

/** Where a form is, and how a link takes it: the one to read opens beside this page, the others are saved. */
export function outcomesLink(workshop: string, form: Form) {
  const href = `/api/workshops/${workshop}/outcomes.${form}?as=lead`;
  return form === 'html' ? { href, target: '_blank', rel: 'noreferrer' } : { href, download: '' };
}

/** The outcomes at this moment, in every form. */
export function Takeaways() {
  const lead = useLead();
  const workshop = useWorkshop();
  return (
    <Menu
      worded
      label={t('lead.outcomes')}
      items={[
        ...forms.map((form) => ({
          text: t(`lead.outcomes.${form}`),
          do: () => follow(outcomesLink(lead.workshop, form)),
        })),
        ...papers(workshop).map(({ text, href, saved }) => ({
          text,
          do: () => follow(saved ? { href, download: '' } : { href, target: '_blank', rel: 'noreferrer' }),
        })),
      ]}
    />
  );
}

/** As if the link had been pressed. */
function follow(link: object): void {
  const anchor = document.createElement('a');
  Object.assign(anchor, link);
  anchor.click();
}
