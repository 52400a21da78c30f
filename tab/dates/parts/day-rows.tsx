import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { type DayFields, FEWEST_DAYS, MOST_DAYS, newDay } from '../form.ts';
import { DayRow } from './day-row.tsx';

interface Props {
  forum: string;
  /** The body's usual hours. */
  usual: Pick<DayFields, 'start' | 'end'>;
  days: DayFields[];
  onChange: (days: DayFields[]) => void;
}

/** Two to ten days; rows come and go. */
export function DayRows({ forum, usual, days, onChange }: Props) {
  const { say } = useTab();
  const change = (next: DayFields) => onChange(days.map((one) => (one.row === next.row ? next : one)));
  const remove = ({ row }: DayFields) => onChange(days.filter((one) => one.row !== row));
  return (
    <section>
      <h2>{say('tab.dates.days')}</h2>
      <p className="quiet">{say('tab.form.hoursHint')}</p>
      {days.map((day, index) => (
        <DayRow
          key={day.row}
          no={index + 1}
          forum={forum}
          day={day}
          onChange={change}
          {...(days.length > FEWEST_DAYS ? { onRemove: remove } : {})}
        />
      ))}
      {days.length < MOST_DAYS && (
        <Button onClick={() => onChange([...days, newDay(days, usual)])}>{say('tab.dates.add')}</Button>
      )}
    </section>
  );
}
