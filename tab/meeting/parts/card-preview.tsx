import { useCallback, useId } from 'react';
import type { OutlinePart } from '../../../bot/views/outline.ts';
import { useTab } from '../../shell/context.ts';
import { useLoad } from '../../shell/load.ts';
import { ProblemNotice } from '../../shell/parts/notice.tsx';

/** The notice's card as it will stand, part by part; nothing in it can be pressed. */
export function CardPreview({ meeting, answerBy }: { meeting: string; answerBy: string }) {
  const { api, say } = useTab();
  const title = useId();
  const read = useCallback(
    (signal: AbortSignal) => api.noticePreview(meeting, answerBy, signal),
    [api, meeting, answerBy],
  );
  const { data, problem, reload } = useLoad(read);
  return (
    <>
      <p id={title}>
        <strong>{say('tab.send.card')}</strong>
        <br />
        <span className="quiet">{say('tab.send.cardHint')}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className="card-preview" aria-labelledby={title} tabIndex={0}>
        {!data && !problem && <span className="bar bar-block late" />}
        {problem && <ProblemNotice problem={problem} retry={reload} />}
        {data?.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one drawing do not move.
          <Part key={index} part={part} />
        ))}
      </section>
    </>
  );
}

const LOOKS = { heading: 'bold', bold: 'bold', subtle: 'quiet', plain: '' };

function Part({ part }: { part: OutlinePart }) {
  if ('text' in part) return <p className={LOOKS[part.look]}>{part.text}</p>;
  return (
    <ul>
      {part.buttons.map((button) => (
        <li key={button}>{button}</li>
      ))}
    </ul>
  );
}
