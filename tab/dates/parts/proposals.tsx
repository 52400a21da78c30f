import { useState } from 'react';
import type { DatesView, ProposalView } from '../../../bot/dates/views/view.ts';
import { meetingHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { Saved } from '../../shell/parts/saved.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { useSend } from '../../shell/send.ts';
import { ChooseDate } from './choose.tsx';

/** The days with how they stand; the secretariat makes one of them the meeting. */
export function Proposals({ dates, changed }: { dates: DatesView; changed: () => void }) {
  const { say } = useTab();
  const [sending, send] = useSend();
  // One id for the page's whole life: a second press is the same meeting.
  const [meeting] = useState(() => `${dates.forum.id}-${crypto.randomUUID().slice(0, 8)}`);
  const choose = async (proposal: string) => {
    const problem = await send({ do: 'choose-date', dates: dates.id, proposal, meeting });
    if (!problem) window.location.hash = meetingHash(meeting);
    else if (problem.kind === 'refused') changed();
  };
  return (
    <Section title={say('tab.dates.days')}>
      <ul className="plain">
        {dates.proposals.map((day) => (
          <li key={day.id} className="line">
            <Proposal day={day} />
            {dates.can.choose && !day.over && (
              <ChooseDate
                day={day}
                forum={dates.forum.shortName}
                busy={sending.state === 'sending'}
                onChoose={choose}
              />
            )}
          </li>
        ))}
      </ul>
      <Saved sending={sending} text={say('tab.dates.chosen')} />
    </Section>
  );
}

function Proposal({ day }: { day: ProposalView }) {
  const { say } = useTab();
  return (
    <>
      <h3>{day.whenText}</h3>
      <p className="standing">
        {day.best && (
          <Status icon="check" tone="good">
            {say('tab.dates.best')}
          </Status>
        )}
        {day.over && <Status icon="clock">{say('tab.dates.over')}</Status>}
        <span>{day.tally}</span>
      </p>
      {day.clashes.map((clash) => (
        <p key={clash}>
          <Status icon="warning">{clash}</Status>
        </p>
      ))}
    </>
  );
}
