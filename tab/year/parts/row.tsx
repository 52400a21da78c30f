import type { YearRowView } from '../../../bot/year/views/view.ts';
import { meetingHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import type { IconName } from '../../shell/parts/icon.tsx';
import { Status, type Tone } from '../../shell/parts/status.tsx';

const ICONS: Record<Tone, IconName> = { calm: 'calendar', good: 'send', bad: 'cross' };

interface Props {
  row: YearRowView;
  ofOne: boolean;
}

/** One thing in the year. Meetings lead to their page; holidays and what happens elsewhere stand quietly. */
export function YearRow({ row, ofOne }: Props) {
  const { kind, title, forum, placeText, stateText, tone, clashes } = row;
  const meeting = kind === 'meeting';
  const where = [ofOne ? '' : forum, placeText].filter(Boolean).join(' · ');
  return (
    <li className={meeting ? 'year-day' : 'year-day aside'}>
      <When row={row} />
      <div>
        <p>{meeting ? <MeetingLink row={row} /> : title}</p>
        {where && <p className="quiet">{where}</p>}
        {clashes.map((clash) => (
          <p key={clash}>
            <Status icon="warning" tone="bad">
              {clash}
            </Status>
          </p>
        ))}
      </div>
      <p>{meeting ? <Status {...{ icon: ICONS[tone], tone }}>{stateText}</Status> : <Kind row={row} />}</p>
    </li>
  );
}

/** A body's meetings have the same title: among the page's links the day tells them apart. */
function MeetingLink({ row: { id, title, whenText } }: Pick<Props, 'row'>) {
  return (
    <a href={meetingHash(id)}>
      {title}
      {whenText && <span className="unseen"> ({whenText})</span>}
    </a>
  );
}

function When({ row: { kind, dayText, whenText, weekText, hoursText } }: Pick<Props, 'row'>) {
  return (
    <p className="year-when">
      {dayText && (
        <span title={whenText}>
          <span aria-hidden="true">{dayText}</span>
          {kind !== 'meeting' && <span className="unseen">{whenText}</span>}
        </span>
      )}
      {weekText && <span className="quiet">{weekText}</span>}
      {!dayText && whenText && <span>{whenText}</span>}
      {hoursText && (
        <span className="quiet" aria-hidden="true">
          {hoursText}
        </span>
      )}
    </p>
  );
}

function Kind({ row: { kind, stateText } }: Pick<Props, 'row'>) {
  const { say } = useTab();
  if (stateText) return stateText;
  if (kind === 'holiday') return say('tab.year.holiday');
  return kind === 'outside' ? say('tab.year.outside') : null;
}
