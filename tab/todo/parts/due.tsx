import type { DueView } from '../../../bot/todo/views/due.ts';
import { consultationHash, datesHash, meetingHash, minutesHash, roundHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { Status } from '../../shell/parts/status.tsx';

const PAGES: Record<DueView['about']['kind'], (id: string) => string> = {
  meeting: meetingHash,
  minutes: minutesHash,
  dates: datesHash,
  round: roundHash,
  consultation: consultationHash,
};

/** What has a day and waits for the secretariat, what is late first. */
export function Due({ lines }: { lines: DueView[] }) {
  const { say } = useTab();
  return (
    <Section title={say('tab.todo.due')}>
      {lines.length === 0 && <p>{say('tab.todo.dueNone')}</p>}
      <ul className="plain">
        {lines.map((line) => (
          <li key={`${line.about.kind} ${line.about.id}`}>
            <DueLine line={line} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function DueLine({ line: { about, title, text, more, overdue } }: { line: DueView }) {
  const { say } = useTab();
  return (
    <article className="line">
      <h3>
        <a href={PAGES[about.kind](about.id)}>{title}</a>
      </h3>
      <p>
        <Status icon={overdue ? 'warning' : 'clock'} tone={overdue ? 'bad' : 'calm'}>
          {overdue ? `${say('tab.todo.overdue')}. ${text}` : text}
        </Status>
      </p>
      {more.map((sentence) => (
        <p key={sentence} className="quiet">
          {sentence}
        </p>
      ))}
    </article>
  );
}
