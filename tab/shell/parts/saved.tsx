import { clockText } from '../clock.ts';
import { useTab } from '../context.ts';
import type { Sending } from '../send.ts';
import { ProblemNotice } from './notice.tsx';
import { Status } from './status.tsx';

interface Props {
  sending: Sending;
  /** What was done, and to how many; where it is not said, when it was saved. */
  text?: string;
  /** The id of what shows more of it on the page. */
  more?: string;
}

/** Quietly what became of a press: on its way (after 300 ms), what was done, or what went wrong. */
export function Saved({ sending, text, more }: Props) {
  const { say, language } = useTab();
  const saved = sending.savedAt && (text ?? say('tab.saved', { time: clockText(sending.savedAt, language) }));
  return (
    <>
      <p role="status" className="saved">
        {sending.state === 'sending' && <span className="late">{say('tab.saving')}</span>}
        {saved && (
          <Status icon="check" tone="good">
            {saved}
          </Status>
        )}
        {saved && more && (
          <button type="button" className="link" onClick={() => document.getElementById(more)?.focus()}>
            {say('tab.show')}
          </button>
        )}
      </p>
      {sending.problem && <ProblemNotice problem={sending.problem} />}
    </>
  );
}
