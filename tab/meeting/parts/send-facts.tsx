import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { countKey } from '../../shell/count-key.ts';

/** What the notice says of a meeting, in short. */
export function SendFacts({ meeting }: { meeting: MeetingView }) {
  const { say } = useTab();
  const { when, placeText, modeText, link, agenda, editing } = meeting;
  const guests = new Set(editing?.items.flatMap((item) => item.guests.map(({ person }) => person))).size;
  const counted = (key: 'tab.send.items' | 'tab.send.guests', count: number) =>
    count === 0 ? say(`${key}.none`) : say(countKey(key, count), { count });
  const lines = [
    [say('tab.change.when'), when.text],
    [say('tab.meeting.place'), placeText],
    [say('tab.meeting.mode'), modeText],
    [say('tab.meeting.link'), say(link ? 'tab.send.hasLink' : 'tab.send.noLink')],
    [say('tab.meeting.agenda'), counted('tab.send.items', agenda.length)],
    [say('tab.send.guests'), counted('tab.send.guests', guests)],
  ];
  return (
    <dl className="facts">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
