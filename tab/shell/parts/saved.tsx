import { clockText } from '../clock.ts';
import { useTab } from '../context.ts';
import type { Sending } from '../send.ts';
import { Done } from './done.tsx';
import { ProblemNotice } from './notice.tsx';

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
        {saved && <Done text={saved} more={more} />}
      </p>
      {sending.problem && <ProblemNotice problem={sending.problem} />}
    </>
  );
}
