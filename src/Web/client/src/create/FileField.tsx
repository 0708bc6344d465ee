import { useId, useState } from 'preact/hooks';
import { t } from '../texts/texts';

/** A template that was saved before; read here, judged by the server. */
export function FileField({ onFile }: { onFile: (file: unknown) => void }) {
  const id = useId();
  const [fault, setFault] = useState(false);
  const read = async (file: File | undefined) => {
    const json = await file
      ?.text()
      .then(JSON.parse)
      .catch(() => null);
    setFault(Boolean(file) && !json);
    onFile(json ?? null);
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {t('create.file')}
      </label>
      <input
        id={id}
        class="input"
        type="file"
        accept=".json,application/json"
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <span class="fault" role="alert" hidden={!fault}>
        {t('problem.file')}
      </span>
    </div>
  );
}
