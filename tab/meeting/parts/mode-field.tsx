import type { MeetingFields } from '../../../bot/meeting/domain/check-fields.ts';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import type { DraftProps } from './draft-field.tsx';

const MODES: MeetingFields['mode'][] = ['on-site', 'remote', 'hybrid', 'undecided'];

/** How a meeting is held. */
export function ModeField({ draft, onChange }: Pick<DraftProps, 'draft' | 'onChange'>) {
  const { say } = useTab();
  return (
    <Field label={say('tab.form.mode')}>
      <Select
        size="large"
        value={draft.mode}
        onChange={(_, { value }) => onChange({ ...draft, mode: MODES.find((mode) => mode === value) ?? draft.mode })}
      >
        {MODES.map((mode) => (
          <option key={mode} value={mode}>
            {say(`tab.form.mode.${mode}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
