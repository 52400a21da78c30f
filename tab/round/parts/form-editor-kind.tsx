import { useTab } from '../../shell/context.ts';
import { Checkbox } from '../../shell/controls/checkbox.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import { type FieldDraft, faultsInField, hasChoices, hasMost, KINDS } from '../form-draft.ts';

interface Props {
  field: FieldDraft;
  /** The question's number, where there are several. */
  about: number | null;
  tried: boolean;
  onChange: (change: Partial<FieldDraft>) => void;
}

/** How a question is answered: its kind, its choices, how many at the most, and whether it must be. */
export function FormEditorKind({ field, about, tried, onChange }: Props) {
  const { say } = useTab();
  const { kind, row } = field;
  const fault = tried && faultsInField(field).includes('choices');
  const wrong = fault ? { validationState: 'error' as const, validationMessage: say('tab.formEditor.fewChoices') } : {};
  const of = about === null ? '' : ` ${say('tab.formEditor.of', { number: about })}`;
  return (
    <>
      <div className="pair">
        <Field label={<Labelled text={say('tab.formEditor.kind')} unseen={of} />}>
          <Select
            value={kind}
            onChange={(_, { value }) => onChange({ kind: KINDS.find((one) => one === value) ?? kind })}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {say(`tab.formEditor.kind.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        {hasMost(kind) && (
          <Field
            label={<Labelled text={say('tab.formEditor.most')} unseen={of} />}
            hint={say('tab.formEditor.mostHint')}
          >
            <Input type="number" min={1} value={field.most} onChange={(_, { value }) => onChange({ most: value })} />
          </Field>
        )}
      </div>
      {hasChoices(kind) && (
        <Field
          label={<Labelled text={say('tab.formEditor.choices')} unseen={of} />}
          hint={say('tab.formEditor.choicesHint')}
          {...wrong}
        >
          <Textarea
            name={`choices-${row}`}
            resize="vertical"
            rows={3}
            value={field.choices}
            onChange={(_, { value }) => onChange({ choices: value })}
          />
        </Field>
      )}
      <Checkbox
        label={<Labelled text={say('tab.formEditor.required')} unseen={of} />}
        checked={field.required}
        onChange={(_, { checked }) => onChange({ required: checked === true })}
      />
    </>
  );
}

function Labelled({ text, unseen }: { text: string; unseen: string }) {
  return (
    <>
      {text}
      {unseen && <span className="unseen">{unseen}</span>}
    </>
  );
}
