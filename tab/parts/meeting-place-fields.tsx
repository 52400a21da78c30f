import { Field, Select } from '@fluentui/react-components';
import type { MeetingFields } from '../../bot/domain/meeting/check-fields.ts';
import { useTab } from '../context.ts';
import { DraftField, type DraftProps } from './draft-field.tsx';

const MODES: MeetingFields['mode'][] = ['on-site', 'remote', 'hybrid', 'undecided'];

/** How and where it is held, and why. */
export function MeetingPlaceFields(props: DraftProps) {
  const { say } = useTab();
  const { draft, onChange } = props;
  return (
    <>
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
      <DraftField {...props} name="place" label={say('tab.form.place')} hint={say('tab.form.placeHint')} />
      <DraftField {...props} name="link" type="url" label={say('tab.form.link')} hint={say('tab.form.linkHint')} />
      <DraftField {...props} name="purpose" type="lines" most={500} label={say('tab.form.purpose')} />
    </>
  );
}
