import { ClashList } from '../../calendar/parts/clashes.tsx';
import { useClashes } from '../../calendar/use-clashes.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { type DayFields, timeOf } from '../form.ts';

interface Props {
  /** The day's number in the list, from 1. */
  no: number;
  forum: string;
  day: DayFields;
  onChange: (day: DayFields) => void;
  onRemove?: (day: DayFields) => void;
}

/** One proposed day with its hours, and what it would clash with. */
export function DayRow({ no, forum, day, onChange, onRemove }: Props) {
  const { say } = useTab();
  const clashes = useClashes({ forum, ...timeOf(day) });
  const field = (name: 'date' | 'start' | 'end', type: 'date' | 'time', label: string) => (
    <Field label={label}>
      <Input
        type={type}
        size="large"
        aria-label={say('tab.dates.dayField', { no, field: label })}
        value={day[name]}
        onChange={(_, { value }) => onChange({ ...day, [name]: value })}
      />
    </Field>
  );
  return (
    <div className="line">
      <div className="row">
        {field('date', 'date', say('tab.form.date'))}
        {field('start', 'time', say('tab.form.start'))}
        {field('end', 'time', say('tab.form.end'))}
        {onRemove && (
          <Button
            size="large"
            appearance="subtle"
            aria-label={say('tab.dates.removeNo', { no })}
            onClick={() => onRemove(day)}
          >
            {say('tab.dates.remove')}
          </Button>
        )}
      </div>
      {day.date !== '' && <ClashList clashes={clashes} />}
    </div>
  );
}
