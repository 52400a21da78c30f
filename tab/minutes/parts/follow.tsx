import { useCallback } from 'react';
import type { FollowPartView } from '../../../bot/minutes/views/view.ts';
import { minutesHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { useLoad } from '../../shell/load.ts';
import { PassingButton } from '../../shell/parts/passing-button.tsx';
import { lackingIn, takenIn } from '../follow-text.ts';

interface Props {
  meeting: string;
  item: string;
  heading: string;
  /** The item's notes as they stand in the editor. */
  text: string;
  /** The whole text with the proposal at its end. */
  onTake: (text: string) => void;
}

/** What can be taken in under an item that comes at every meeting, beside its editor. What stands there already is not proposed. */
export function Follow({ meeting, item, heading, text, onTake }: Props) {
  const { api, say } = useTab();
  const read = useCallback((signal: AbortSignal) => api.followUp(meeting, signal), [api, meeting]);
  const { data, problem } = useLoad(read);
  if (data === null) return problem ? <p className="quiet">{problem.message}</p> : null;
  const parts = data.items.find((one) => one.item === item)?.parts ?? [];
  const lacking = lackingIn(text, parts);
  const title = say('tab.minutes.follow', { heading });
  return (
    <section aria-label={title} className="notice">
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        {parts.map((part) => (
          <Part key={part.heading} part={part} />
        ))}
        {lacking.length > 0 && (
          <PassingButton to={`notes-${item}`} onClick={() => onTake(takenIn(text, lacking))}>
            {say('tab.minutes.take')}
          </PassingButton>
        )}
        {lacking.length === 0 && parts.some(({ lines }) => lines.length > 0) && (
          <p className="quiet">{say('tab.minutes.taken')}</p>
        )}
      </div>
    </section>
  );
}

function Part({ part: { heading, lines, notes, links } }: { part: FollowPartView }) {
  return (
    <>
      {heading && (
        <p>
          <strong>{heading}</strong>
        </p>
      )}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line.replace(/^- /, '')}</li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      {links.map(({ meeting, text }) => (
        <p key={meeting}>
          <a href={minutesHash(meeting)}>{text}</a>
        </p>
      ))}
    </>
  );
}
