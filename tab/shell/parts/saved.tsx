import { clockText } from '../clock.ts';
import { useTab } from '../context.ts';
import type { Sending } from '../send.ts';
import { ProblemNotice } from './notice.tsx';
import { Status } from './status.tsx';

/** Quietly what became of a press: on its way (after 300 ms), saved at, or what went wrong. */
export function Saved({ sending, text }: { sending: Sending; text?: string }) {
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
      </p>
      {sending.problem && <ProblemNotice problem={sending.problem} />}
    </>
  );
}
