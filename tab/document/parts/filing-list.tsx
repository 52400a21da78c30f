import { useState } from 'react';
import type { FilingView } from '../../../bot/document/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { useFocusNext } from '../../shell/focus-next.ts';
import { Saved } from '../../shell/parts/saved.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';
import { FilingLine, type FilingPress, placeOf } from './filing-line.tsx';

/** A paper is filed within a moment where nothing is in its way, in milliseconds. */
const SOON = 2_000;

/** Papers, with what became of a press on one of them. */
export function FilingList({ papers, reload }: { papers: FilingView[]; reload: () => Promise<void> }) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const focusNext = useFocusNext();
  const [what, setWhat] = useState<'file-again' | 'settle-filing'>('file-again');
  const press: FilingPress = async (asked, filing) => {
    setWhat(asked);
    const problem = await send({ do: asked, filing });
    if (problem !== null && !isNo(problem)) return;
    // The button may be gone, or go in a moment.
    focusNext(placeOf(filing));
    await reload();
    if (asked === 'file-again') setTimeout(reload, SOON);
  };
  return (
    <>
      <ul className="documents">
        {papers.map((paper) => (
          <FilingLine key={paper.id} paper={paper} busy={sending.state === 'sending'} press={press} />
        ))}
      </ul>
      <Saved sending={sending} text={say(what === 'file-again' ? 'tab.filing.tried' : 'tab.filing.settled')} />
    </>
  );
}
