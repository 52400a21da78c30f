import { useId } from 'react';
import type { FormField } from '../../../bot/round/domain/form.ts';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import { DateField } from '../../shell/parts/date-field.tsx';
import type { Say, TabKey } from '../../shell/say.ts';
import { LONGEST_TEXT } from '../answer-draft.ts';
import type { AnswerFault } from '../answer-faults.ts';
import type { AnswerFiles } from '../answer-files.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { FileField } from './file-field.tsx';
import { LettersLeft } from './letters-left.tsx';

interface Props {
  field: FormField;
  value: string | string[] | undefined;
  fault?: AnswerFault | undefined;
  onChange: (value: string | string[]) => void;
  files?: AnswerFiles;
}

const FAULTS: Record<AnswerFault, TabKey> = {
  unanswered: 'tab.round.fault.unanswered',
  'too-long': 'tab.round.fault.tooLong',
  'not-a-number': 'tab.round.fault.notANumber',
  'too-many': 'tab.round.fault.tooMany',
};

/** One question with the control of its kind. */
export function AnswerField({ field, value = '', fault, onChange, files }: Props) {
  const { say } = useTab();
  const { kind, label, choices = [], most, required, id } = field;
  const list = typeof value === 'string' ? [value].filter((one) => one !== '') : value;
  const told = fault && { fault: say(FAULTS[fault], { most: most ?? LONGEST_TEXT }) };
  const group = { label, name: id, chosen: list, required, clear: !required, ...told };
  switch (kind) {
    case 'choice':
      return <ChoiceGroup {...group} choices={choices} onChoose={([one = '']) => onChange(one)} />;
    case 'yes-no':
      return <ChoiceGroup {...group} choices={yesOrNo(say)} onChoose={([one = '']) => onChange(one)} />;
    case 'choices': {
      const hint = most === undefined ? {} : { hint: say('tab.round.most', { most }) };
      return <ChoiceGroup {...group} {...hint} clear={false} several choices={choices} onChoose={onChange} />;
    }
    case 'file':
      return <FileField field={field} chosen={list} onChange={onChange} files={files} {...told} />;
    default:
      return <TypedField field={field} text={String(value)} onChange={onChange} {...told} />;
  }
}

function yesOrNo(say: Say) {
  return (['yes', 'no'] as const).map((id) => ({ id, label: say(`tab.round.${id}`) }));
}

/** As the service says too. */
const LONGEST_LINE = 200;

function isOneLine({ most, suggested }: FormField): boolean {
  return suggested !== undefined || (most !== undefined && most <= LONGEST_LINE);
}

interface TypedProps {
  field: FormField;
  text: string;
  fault?: string;
  onChange: (value: string) => void;
}

/** A question that is answered by writing. */
function TypedField({ field, text, fault, onChange }: TypedProps) {
  const { say } = useTab();
  const { id, kind, label, required, most } = field;
  const list = useId();
  const wrong = fault ? { validationState: 'error' as const, validationMessage: fault } : undefined;
  const hint =
    kind === 'names' ? say(most ? 'tab.round.namesMost' : 'tab.round.names', { most: most ?? 0 }) : undefined;
  const common = {
    name: id,
    size: 'large' as const,
    value: text,
    onChange: (_: unknown, { value }: { value: string }) => onChange(value),
  };
  if (kind === 'date')
    return <DateField {...{ label, name: id, required, value: text, onChange, fault: wrong?.validationMessage }} />;
  const { suggested = [] } = field;
  const long = (kind === 'text' && !isOneLine(field)) || kind === 'names';
  const may = suggested.length > 0 ? { list } : {};
  return (
    <>
      <Field label={label} required={required} {...wrong} {...(hint ? { hint } : {})}>
        {long ? (
          <Textarea {...common} resize="vertical" rows={kind === 'text' ? 4 : 3} />
        ) : (
          <Input {...common} {...may} inputMode={kind === 'number' ? 'decimal' : 'text'} />
        )}
      </Field>
      {suggested.length > 0 && (
        <datalist id={list}>
          {suggested.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {kind === 'text' && <LettersLeft text={text} most={most ?? LONGEST_TEXT} />}
    </>
  );
}
