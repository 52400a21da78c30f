import type { ReadItemView, ReadLineView } from '../../../bot/minutes/views/view.ts';
import { minutesHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';

interface Props {
  item: ReadItemView;
  meeting: string;
  /** The decision or assignment that a link led to. */
  found: string | undefined;
}

/** What was said and decided under an item. */
export function ReadItem({ item, meeting, found }: Props) {
  const { say } = useTab();
  const { lines, marks, awayText, quorumText, dissents } = item;
  return (
    <>
      {marks.length > 0 && <p className="quiet">{marks.join(' · ')}</p>}
      {lines.length === 0 && <p className="quiet">{say('tab.minutes.empty')}</p>}
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line may be said twice, and the order stays.
        <Line key={index} line={line} meeting={meeting} found={line.point !== undefined && line.point === found} />
      ))}
      {awayText && <p className="quiet">{awayText}</p>}
      {quorumText && <p>{quorumText}</p>}
      {dissents.map(({ who, text }) => (
        <p key={`${who} ${text}`}>
          <strong>{say('tab.minutes.dissent', { who })}</strong> {text}
        </p>
      ))}
    </>
  );
}

function Line({ line, meeting, found }: { line: ReadLineView; meeting: string; found: boolean }) {
  const { say } = useTab();
  const { kind, label, text, details, point } = line;
  if (kind === 'heading') return <h3>{text}</h3>;
  if (kind === 'quote') return <blockquote>{text}</blockquote>;
  const id = point ? { id: `p-${point}`, tabIndex: -1 } : {};
  return (
    <div {...id} className={found ? 'minutes-line found' : 'minutes-line'}>
      <p>
        {label && <strong>{label}: </strong>}
        {kind === 'bullet' ? `– ${text}` : text}
        {point && (
          <>
            {' '}
            <a className="quiet" href={minutesHash(meeting, point)} aria-label={say('tab.minutes.linkTo', { text })}>
              #
            </a>
          </>
        )}
      </p>
      {details.map((one) => (
        <p key={one} className="quiet">
          {one}
        </p>
      ))}
    </div>
  );
}
