import { Button } from '@fluentui/react-components';
import { useTab } from '../../context.ts';
import { type DayFields, FEWEST_DAYS, MOST_DAYS, newDay } from '../../dates-form.ts';
import { DayRow } from './day-row.tsx';

interface Props {
  forum: string;
  days: DayFields[];
  onChange: (days: DayFields[]) => void;
}

/** Two to ten days; rows come and go. */
export function DayRows({ forum, days, onChange }: Props) {
  const { say } = useTab();
  return (
    <fieldset>
      <legend>
        <h2>{say('tab.dates.days')}</h2>
      </legend>
      {days.map((day, index) => (
        <DayRow
          key={day.row}
          no={index + 1}
          forum={forum}
          day={day}
          onChange={(next) => onChange(days.map((one) => (one.row === day.row ? next : one)))}
          {...(days.length > FEWEST_DAYS
            ? { onRemove: () => onChange(days.filter(({ row }) => row !== day.row)) }
            : {})}
        />
      ))}
      {days.length < MOST_DAYS && (
        <div className="choices">
          <Button onClick={() => onChange([...days, newDay(days)])}>{say('tab.dates.add')}</Button>
        </div>
      )}
    </fieldset>
  );
}
