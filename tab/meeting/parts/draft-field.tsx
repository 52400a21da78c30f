import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import { DateField } from '../../shell/parts/date-field.tsx';
import type { TabKey } from '../../shell/say.ts';
import type { DraftFault, MeetingDraft } from '../draft.ts';

export interface DraftProps {
  draft: MeetingDraft;
  faults: DraftFault[];
  onChange: (draft: MeetingDraft) => void;
}

type Name = Exclude<keyof MeetingDraft, 'forum' | 'kind' | 'mode'>;

const FAULTS: Record<DraftFault, TabKey> = {
  title: 'tab.form.noTitle',
  date: 'tab.form.noDate',
  link: 'tab.form.badLink',
  purpose: 'tab.extra.noReason',
};

interface Props extends DraftProps {
  name: Name;
  label: string;
  hint?: string;
  type?: 'date' | 'time' | 'url' | 'lines';
  min?: string;
  most?: number;
  required?: boolean;
}

/** One typed field of a meeting, with its label, its hint and what is wrong with it. */
export function DraftField(props: Props) {
  const { draft, faults, onChange, name, label, hint, type, min, most = 200, required = false } = props;
  const { say } = useTab();
  const fault = faults.find((one) => one === name);
  const wrong = fault && { validationState: 'error' as const, validationMessage: say(FAULTS[fault]) };
  if (type === 'date') {
    const change = (value: string) => onChange({ ...draft, [name]: value });
    const rest = { label, name, hint, min, required, value: draft[name], onChange: change };
    return <DateField {...rest} fault={wrong?.validationMessage} />;
  }
  const common = {
    name,
    size: 'large' as const,
    value: draft[name],
    onChange: (_: unknown, { value }: { value: string }) => onChange({ ...draft, [name]: value }),
  };
  return (
    <Field label={label} required={required} {...(hint ? { hint } : {})} {...wrong}>
      {type === 'lines' ? (
        <Textarea {...common} maxLength={most} resize="vertical" />
      ) : (
        <Input {...common} type={type ?? 'text'} min={min} {...(type ? {} : { maxLength: most })} />
      )}
    </Field>
  );
}
