import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Field } from '../../parts/Field';
import { Select } from '../../parts/Select';
import { t } from '../../texts/texts';
import { type ContextSheet, limits, type SheetKind } from '../../wire/contracts';
import { LinesField } from '../parts/LinesField';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';

export const sheetKinds: readonly SheetKind[] = ['aim', 'stage', 'facts', 'strategy'];
const most = 20;

/** The context sheets: aim, stage of the method with its guide points, facts and figures, what the strategy says. */
export function ContextDialog({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  const { context } = useWorkshop();
  const [sheets, setSheets] = useState<readonly ContextSheet[]>(context);
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
  const save = (event: Event) => {
    event.preventDefault();
    lead.tell(
      { $type: 'describe', context: sheets },
      [{ $type: 'describe', context }],
      t('lead.did.context'),
    );
    onClose();
  };
  const missing = sheetKinds.filter((kind) => !sheets.some((sheet) => sheet.kind === kind));
  return (
    <Dialog title={t('lead.context')} onClose={onClose}>
      <form class="stack" onSubmit={save}>
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
        <Button type="submit" kind="primary" disabled={sheets.some((sheet) => !sheet.title.trim())}>
          {t('common.save')}
        </Button>
      </form>
    </Dialog>
  );
}
