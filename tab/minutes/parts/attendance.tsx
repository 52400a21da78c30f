import { useId, useState } from 'react';
import type { Presence } from '../../../bot/minutes/domain/presence.ts';
import type { SeatView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { useSend } from '../../shell/send.ts';
import { useWriting } from '../writing-context.ts';
import { AddPresent } from './add-present.tsx';
import { MeetingHours } from './meeting-hours.tsx';
import { PresenceRow } from './presence-row.tsx';

/** Who is there, seat by seat, with the quorum as it stands. It is open until somebody is noted. */
export function Attendance() {
  const { say } = useTab();
  const { writing } = useWriting();
  const { seats, persons, others, quorum, quorumText } = writing;
  const title = useId();
  const noted = [...seats, ...persons, ...others].flatMap(({ presence }) => (presence ? [presence] : []));
  const [open] = useState(noted.length === 0);
  const members = seats.filter(({ role }) => role === 'member');
  const short = quorum.needed !== null && quorum.possible < quorum.needed;
  const left = members.filter(({ presence, vacant }) => !presence && !vacant).length;
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{say('tab.write.presence')}</h2>
      <div role="status">
        {quorumText && (
          <Status icon={short ? 'warning' : 'check'} tone={short ? 'calm' : 'good'}>
            {quorumText}
          </Status>
        )}
        <p>
          {countsText(noted, say)}. {left > 0 && say('tab.write.notedOf', { count: left })}
        </p>
      </div>
      <TakeAnswers />
      <details open={open}>
        <summary>{say('tab.write.bySeat')}</summary>
        <ul className="plain presence">{members.map(seatRow)}</ul>
        <h3>{say('tab.write.others')}</h3>
        <ul className="plain presence">
          {seats.filter(({ role }) => role !== 'member').map(seatRow)}
          {persons.map(({ person, who, presence }) => (
            <PresenceRow key={person} of={{ person }} who={who} presence={presence} proposed={null} />
          ))}
          {others.map(({ id, title: said, organisation, presence }) => (
            <PresenceRow
              key={id}
              of={{ other: { id, title: said, ...(organisation ? { organisation } : {}) } }}
              who={[said, organisation].filter(Boolean).join(', ')}
              presence={presence}
              proposed={null}
            />
          ))}
        </ul>
        <AddPresent />
        <MeetingHours />
      </details>
    </section>
  );
}

function seatRow({ seat, from, title, vacant, presence, proposed }: SeatView) {
  const who = [from, title].filter(Boolean).join(', ');
  return <PresenceRow key={seat} of={{ seat }} who={who} presence={presence} proposed={proposed} vacant={vacant} />;
}

function countsText(noted: Presence[], say: ReturnType<typeof useTab>['say']): string {
  const count = (how: Presence['how']) => noted.filter((one) => one.how === how).length;
  return say('tab.write.counts', { onSite: count('on-site'), digital: count('digital'), absent: count('absent') });
}

/** How they answered the notice becomes what is noted, of those of whom nothing is. */
function TakeAnswers() {
  const { say } = useTab();
  const { meeting, writing, changed } = useWriting();
  const [sending, send] = useSend();
  const take = async () => {
    await send({ do: 'take-answers', meeting });
    await changed();
  };
  return (
    <div className="choices">
      {writing.answersLeft > 0 && (
        <Button appearance="primary" disabledFocusable={sending.state === 'sending'} onClick={take}>
          {say('tab.write.takeAnswers', { count: writing.answersLeft })}
        </Button>
      )}
      <Saved sending={sending} />
    </div>
  );
}
