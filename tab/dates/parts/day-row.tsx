import { ClashList } from '../../calendar/parts/clashes.tsx';
import { useClashes } from '../../calendar/use-clashes.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { DateField } from '../../shell/parts/date-field.tsx';
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
  const field = (name: 'start' | 'end', label: string) => (
    <Field label={label}>
      <Input
        type="time"
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
        <DateField
          name={`day-${no}`}
          label={say('tab.form.date')}
          sound={say('tab.dates.dayField', { no, field: say('tab.form.date') })}
          value={day.date}
          onChange={(date) => onChange({ ...day, date })}
        />
        {field('start', say('tab.form.start'))}
        {field('end', say('tab.form.end'))}
        {onRemove && (
          <Button
            size="large"
            appearance="subtle"
            className="beside-day"
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
