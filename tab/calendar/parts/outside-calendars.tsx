import type { OutsideCalendarView } from '../../../bot/calendar/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { useKept } from '../../shell/parts/use-kept.ts';
import { AddCalendar } from './add-calendar.tsx';
import { OutsideCalendar } from './outside-calendar.tsx';

/** For the secretariat: the calendars that a planned day is compared with. One that was removed just now says so. */
export function OutsideCalendars({ calendars, changed }: { calendars: OutsideCalendarView[]; changed: () => void }) {
  const { say } = useTab();
  const kept = useKept(calendars, calendarKey);
  return (
    <Section title={say('tab.calendar.title')}>
      <p>{say(kept.length === 0 ? 'tab.calendar.none' : 'tab.calendar.what')}</p>
      <ul className="plain">
        {kept.map((calendar) => (
          <li key={calendar.id} className="line">
            <OutsideCalendar calendar={calendar} changed={changed} />
          </li>
        ))}
      </ul>
      <AddCalendar changed={changed} />
    </Section>
  );
}

function calendarKey({ id }: OutsideCalendarView): string {
  return id;
}
