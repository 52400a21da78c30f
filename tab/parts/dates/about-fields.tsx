import { Field, Input, Select } from '@fluentui/react-components';
import type { MeetingMode } from '../../../bot/domain/cooperation/definition.ts';
import type { ForumName } from '../../api.ts';
import { useTab } from '../../context.ts';
import { type DatesForm, withForum } from '../../dates-form.ts';
import type { TabKey } from '../../say.ts';

const LONGEST = 200;
const MODES: Record<MeetingMode, TabKey> = {
  hybrid: 'tab.dates.mode.hybrid',
  'on-site': 'tab.dates.mode.onSite',
  remote: 'tab.dates.mode.remote',
  undecided: 'tab.dates.mode.undecided',
};

interface Props {
  forums: ForumName[];
  form: DatesForm;
  onChange: (form: DatesForm) => void;
}

/** Which body, and the meeting as it will be whatever the day. */
export function AboutFields({ forums, form, onChange }: Props) {
  const { say } = useTab();
  return (
    <>
      <Field label={say('tab.config.forum')} required>
        <Select required value={form.forum} onChange={(_, { value }) => onChange(withForum(form, value, forums))}>
          <option value="">{say('tab.team.choose')}</option>
          {forums.map(({ id, shortName }) => (
            <option key={id} value={id}>
              {shortName}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('tab.dates.title')} required>
        <Input
          required
          maxLength={LONGEST}
          value={form.title}
          onChange={(_, { value }) => onChange({ ...form, title: value })}
        />
      </Field>
      <Field label={say('tab.meeting.mode')}>
        <Select value={form.mode} onChange={(_, { value }) => onChange({ ...form, mode: value as MeetingMode })}>
          {Object.entries(MODES).map(([mode, key]) => (
            <option key={mode} value={mode}>
              {say(key)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('tab.dates.place')}>
        <Input
          maxLength={LONGEST}
          value={form.place}
          onChange={(_, { value }) => onChange({ ...form, place: value })}
        />
      </Field>
    </>
  );
}
