import { addDays, weekOf } from '../../../bot/kernel/local-time.ts';
import { dayText } from '../clock.ts';
import { useTab } from '../context.ts';
import { Button } from '../controls/button.tsx';

const WORKING_DAYS = [0, 1, 2, 3, 4];

/** The working days of a week that was written where a day is wanted: one press takes one. */
export function WeekDays({ monday, onPick }: { monday: string; onPick: (day: string) => void }) {
  const { say, language } = useTab();
  return (
    <fieldset className="week-days">
      <legend>{say('tab.date.whichDay', { week: weekOf(monday) })}</legend>
      {WORKING_DAYS.map((after) => addDays(monday, after)).map((day) => (
        <Button key={day} onClick={() => onPick(day)}>
          {dayText(day, language)}
        </Button>
      ))}
    </fieldset>
  );
}
