import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useFileFetch } from '../../shell/fetch-file.ts';
import { Fetched } from '../../shell/parts/fetched.tsx';
import { Icon } from '../../shell/parts/icon.tsx';

/** *Lägg i min kalender*: the meeting as a calendar file. */
export function CalendarButton({ meeting }: { meeting: string }) {
  const { say } = useTab();
  const [fetching, fetchIt] = useFileFetch();
  const name = say('tab.file.calendarName');
  return (
    <>
      <Button
        icon={<Icon name="calendar" />}
        onClick={() => fetchIt(`meetings/${encodeURIComponent(meeting)}/calendar`, name)}
      >
        {say('tab.meeting.calendar')}
      </Button>
      <Fetched fetching={fetching} name={name} />
    </>
  );
}
