import type { HTMLAttributes } from 'react';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { type FieldDraft, faultsInField, LONGEST_LABEL } from '../form-draft.ts';
import { FormEditorKind } from './form-editor-kind.tsx';

interface Props {
  field: FieldDraft;
  index: number;
  of: number;
  tried: boolean;
  removable: boolean;
  drag: { row: HTMLAttributes<HTMLLIElement>; grip: HTMLAttributes<HTMLSpanElement> };
  onChange: (change: Partial<FieldDraft>) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One question of a form that is being written. A single one needs no buttons. */
export function FormEditorRow({ field, index, of, tried, removable, drag, onChange, onMove, onRemove }: Props) {
  const { say } = useTab();
  const number = { number: index + 1 };
  const fault = tried && faultsInField(field).includes('label');
  const wrong = fault ? { validationState: 'error' as const, validationMessage: say('tab.formEditor.noLabel') } : {};
  return (
    <li className="field-draft" {...drag.row}>
      <div className="edit-row">
        {of > 1 && (
          <span className="grip" aria-hidden="true" {...drag.grip}>
            <Icon name="grip" />
          </span>
        )}
        <Field
          className="edit-text"
          label={say(of > 1 ? 'tab.formEditor.labelNo' : 'tab.formEditor.label', number)}
          required
          {...wrong}
        >
          <Textarea
            id={`field-${field.row}`}
            name={`label-${field.row}`}
            size="large"
            maxLength={LONGEST_LABEL}
            resize="vertical"
            value={field.label}
            onChange={(_, { value }) => onChange({ label: value })}
          />
        </Field>
      </div>
      <FormEditorKind field={field} about={of > 1 ? number.number : null} tried={tried} onChange={onChange} />
      {removable && (
        <div className="row-buttons">
          <Button
            id={`field-up-${field.row}`}
            icon={<Icon name="up" />}
            aria-label={say('tab.formEditor.up', number)}
            disabledFocusable={index === 0}
            onClick={() => onMove(index - 1)}
          />
          <Button
            id={`field-down-${field.row}`}
            icon={<Icon name="down" />}
            aria-label={say('tab.formEditor.down', number)}
            disabledFocusable={index === of - 1}
            onClick={() => onMove(index + 1)}
          />
          <Button icon={<Icon name="remove" />} aria-label={say('tab.formEditor.remove', number)} onClick={onRemove} />
        </div>
      )}
    </li>
  );
}
