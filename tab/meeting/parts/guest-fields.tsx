import type { EditingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Select } from '../../shell/controls/select.tsx';
import type { GuestDraft, GuestFaults } from '../annex-draft.ts';
import { LONGEST_LINE } from '../item-draft.ts';

/** Chosen where nobody known is meant. */
export const OTHER = 'other';

const LABELS = { title: 'tab.guest.role', organisation: 'tab.guest.organisation', mail: 'tab.guest.mail' } as const;
const NAMES = ['title', 'organisation', 'mail'] as const;

interface GuestProps {
  guest: GuestDraft;
  faults: GuestFaults;
  /** Of the fields' names, where others in the form have the same. */
  prefix?: string;
  required?: boolean;
  onChange: (guest: GuestDraft) => void;
}

/** Who somebody is whom the cooperation does not know yet. */
export function GuestFields({ guest, faults, prefix = '', required = false, onChange }: GuestProps) {
  const { say } = useTab();
  return (
    <div className="pair">
      {NAMES.map((name) => (
        <Field
          key={name}
          label={say(LABELS[name])}
          required={required}
          {...(faults[name] ? { validationState: 'error', validationMessage: say(faults[name]) } : {})}
        >
          <Input
            name={`${prefix}${name}`}
            type={name === 'mail' ? 'email' : 'text'}
            value={guest[name]}
            maxLength={LONGEST_LINE}
            onChange={(_, { value }) => onChange({ ...guest, [name]: value })}
          />
        </Field>
      ))}
    </div>
  );
}

interface ChoiceProps {
  /** Those who can be chosen still. */
  free: EditingView['knownGuests'];
  /** A person's id, OTHER, or "". */
  value: string;
  onChoose: (value: string) => void;
}

export function GuestChoice({ free, value, onChoose }: ChoiceProps) {
  const { say } = useTab();
  return (
    <Field label={say('tab.guest.who')}>
      <Select value={value} onChange={(_, data) => onChoose(data.value)}>
        <option value="">{say('tab.guest.choose')}</option>
        {free.map(({ person, text }) => (
          <option key={person} value={person}>
            {text}
          </option>
        ))}
        <option value={OTHER}>{say('tab.guest.other')}</option>
      </Select>
    </Field>
  );
}
