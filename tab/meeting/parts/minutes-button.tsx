import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { minutesHash } from '../../route.ts';
import { serviceToday } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';

/** The way to the meeting's minutes: for whoever writes them at any time, for the others from the day of the meeting. */
export function MinutesButton({ meeting: { id, status, editing, when } }: { meeting: MeetingView }) {
  const { say } = useTab();
  if (status === 'cancelled' || (!editing && (status !== 'noticed' || when.date > serviceToday()))) return null;
  return (
    <Button as="a" href={minutesHash(id)} icon={<Icon name={editing ? 'edit' : 'file'} />}>
      {say(editing ? 'tab.meeting.write' : 'tab.meeting.minutes')}
    </Button>
  );
}
