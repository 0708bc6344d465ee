import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { Select } from '../../parts/Select';
import { t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import type { ContextSheet, Logo, SheetKind } from '../../wire/workshops';
import { FormDialog } from '../parts/FormDialog';
import { LinesField } from '../parts/LinesField';
import type { Ask } from '../session/history';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import { LogoFields } from './LogoFields';

export const sheetKinds: readonly SheetKind[] = ['aim', 'stage', 'facts', 'strategy'];
const most = 20;

/** The context sheets: aim, stage of the method with its guide points, facts and figures, what the strategy says; and logos. */
export function ContextDialog({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  const { context, logos: known } = useWorkshop();
  const [sheets, setSheets] = useState<readonly ContextSheet[]>(context);
  const [logos, setLogos] = useState(known);
  const change = (at: number, to: Partial<ContextSheet>) =>
    setSheets(sheets.map((sheet, i) => (i === at ? { ...sheet, ...to } : sheet)));
  const up = (at: number) =>
    setSheets(
      sheets.map(
        (sheet, i) => (i === at - 1 ? sheets[at] : i === at ? sheets[at - 1] : sheet) as ContextSheet,
      ),
    );
  const add = (kind: SheetKind | undefined) =>
    setSheets([...sheets, { title: kind ? t(`lead.sheet.${kind}`) : '', text: '', kind }]);
  const save = () => {
    const asked = (sheets: readonly ContextSheet[], logos: readonly Logo[]): Ask[] => [
      { stream: lead.stream, command: { $type: 'describe', context: sheets } },
      { stream: lead.stream, command: { $type: 'setLogos', logos } },
    ];
    lead.ask(asked(sheets, logos), asked(context, known), t('lead.did.context'));
    onClose();
  };
  const missing = sheetKinds.filter((kind) => !sheets.some((sheet) => sheet.kind === kind));
  return (
    <FormDialog
      title={t('lead.context')}
      ready={sheets.every((sheet) => sheet.title.trim()) && logos.every((logo) => logo.name.trim())}
      onSave={save}
      onClose={onClose}
    >
      <p class="hint">{t('lead.context.hint')}</p>
      {sheets.map((sheet, at) => (
        <fieldset key={at} class="asked">
          <div class="two">
            <Field
              label={t('lead.context.title')}
              value={sheet.title}
              maxLength={limits.title}
              onText={(title) => change(at, { title })}
              required
            />
            <Select
              label={t('lead.context.kind')}
              value={sheet.kind ?? ''}
              options={[
                { value: '', text: t('lead.sheet.other') },
                ...sheetKinds.map((kind) => ({ value: kind as string, text: t(`lead.sheet.${kind}`) })),
              ]}
              onValue={(kind) => change(at, { kind: (kind || undefined) as SheetKind | undefined })}
            />
          </div>
          <LinesField
            label={t('lead.context.text')}
            {...(sheet.kind === 'stage' && { hint: t('lead.context.stageHint') })}
            rows={5}
            value={sheet.text}
            maxLength={10_000}
            onText={(text) => change(at, { text })}
          />
          <div class="row">
            <Button kind="quiet" small disabled={at === 0} onClick={() => up(at)}>
              {t('lead.agenda.up')}
            </Button>
            <Button
              kind="quiet"
              small
              icon="trash"
              onClick={() => setSheets(sheets.filter((_, i) => i !== at))}
            >
              {t('common.remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div class="row">
        {[...missing, undefined].map((kind) => (
          <Button
            key={kind ?? ''}
            kind="quiet"
            small
            icon="add"
            disabled={sheets.length >= most}
            onClick={() => add(kind)}
          >
            {t(kind ? `lead.sheet.${kind}` : 'lead.sheet.other')}
          </Button>
        ))}
      </div>
      <LogoFields workshop={lead.workshop} logos={logos} onChange={setLogos} />
    </FormDialog>
  );
}
