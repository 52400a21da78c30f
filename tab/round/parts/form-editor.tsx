import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useDrag } from '../../shell/drag.ts';
import { useFocusNext } from '../../shell/focus-next.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { changedField, type FieldDraft, MOST_FIELDS, movedField, newField } from '../form-draft.ts';
import { FormEditorRow } from './form-editor-row.tsx';

interface Props {
  fields: FieldDraft[];
  /** It has been tried to send: what is missing is said. */
  tried: boolean;
  /** A form without questions is a form too: the last one can be removed. */
  mayBeEmpty?: boolean;
  onChange: (fields: FieldDraft[]) => void;
}

/** The questions of a form: added, moved and removed by keys and by mouse. */
export function FormEditor({ fields, tried, mayBeEmpty = false, onChange }: Props) {
  const { say } = useTab();
  const focusNext = useFocusNext();
  const move = (from: number, to: number) => onChange(movedField(fields, from, to));
  const drag = useDrag(move);
  const add = () => {
    const field = newField(fields);
    onChange([...fields, field]);
    focusNext(`field-${field.row}`);
  };
  const remove = (field: FieldDraft, index: number) => {
    onChange(fields.filter((one) => one !== field));
    const next = fields[index + 1] ?? fields[index - 1];
    focusNext(next ? `field-${next.row}` : 'field-add');
  };
  return (
    <div>
      <ol className="plain form-editor">
        {fields.map((field, index) => (
          <FormEditorRow
            key={field.row}
            field={field}
            index={index}
            of={fields.length}
            tried={tried}
            removable={mayBeEmpty || fields.length > 1}
            drag={{ row: drag.row(index), grip: drag.grip(index) }}
            onChange={(change) => onChange(changedField(fields, field.row, change))}
            onMove={(to) => {
              move(index, to);
              focusNext(`field-${to < index ? 'up' : 'down'}-${field.row}`);
            }}
            onRemove={() => remove(field, index)}
          />
        ))}
      </ol>
      {fields.length < MOST_FIELDS && (
        <Button id="field-add" icon={<Icon name="add" />} onClick={add}>
          {say('tab.formEditor.add')}
        </Button>
      )}
    </div>
  );
}
