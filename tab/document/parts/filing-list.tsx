import { useState } from 'react';
import type { FilingView } from '../../../bot/document/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Saved } from '../../shell/parts/saved.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';
import { FilingLine, type FilingPress } from './filing-line.tsx';

/** Papers, with what became of a press on one of them. */
export function FilingList({ papers, reload }: { papers: FilingView[]; reload: () => Promise<void> }) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const [what, setWhat] = useState<'file-again' | 'settle-filing'>('file-again');
  const press: FilingPress = async (asked, filing) => {
    setWhat(asked);
    const problem = await send({ do: asked, filing });
    if (problem === null || isNo(problem)) await reload();
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
