import { Field } from '../../shell/controls/field.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import type { Held } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';

interface Props {
  label: string;
  hint: string;
  value: string;
  held: Held;
  onChange: (value: string) => void;
}

/** Why one is declined or removed. */
export function Reason({ label, hint, value, held, onChange }: Props) {
  return (
    <>
      <DraftLine held={held} />
      <Field label={label} hint={hint}>
        <Textarea resize="vertical" maxLength={1_000} value={value} onChange={(_, given) => onChange(given.value)} />
      </Field>
    </>
  );
}
