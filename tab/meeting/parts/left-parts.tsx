import { useEffect, useRef } from 'react';
import type { SameName } from '../../../bot/document/domain/same-document.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { isNo } from '../../shell/problem.ts';
import { NAME_TAKEN } from '../../shell/upload-files.ts';
import type { Giving, LeftPart } from '../new-item.ts';
import type { NewPart } from '../new-parts.ts';

interface Props {
  giving: Giving;
  onAgain: (parts: NewPart[], same?: SameName) => void;
  onClose: () => void;
}

/** The item is saved; its documents and guests follow, and what did not come along is told: what, why, and once more. */
export function LeftParts({ giving: { made = '', now, left }, onAgain, onClose }: Props) {
  const { say } = useTab();
  const start = useRef<HTMLHeadingElement>(null);
  useEffect(() => start.current?.focus(), []);
  return (
    <>
      <h3 ref={start} tabIndex={-1}>
        {say('tab.parts.itemSaved', { heading: made })}
      </h3>
      {now && (
        <label className="uploading">
          {say('tab.annex.sending', { name: now.name, part: Math.round(now.part * 100) })}
          <progress max={100} value={Math.round(now.part * 100)} />
        </label>
      )}
      {!now && left.length > 0 && (
        <>
          <p>{say('tab.parts.left')}</p>
          {left.map((one) => (
            <Left key={one.part.key} one={one} onAgain={onAgain} />
          ))}
          <div className="choices">
            <Button onClick={onClose}>{say('tab.parts.without')}</Button>
          </div>
        </>
      )}
    </>
  );
}

function Left({ one: { part, problem }, onAgain }: { one: LeftPart; onAgain: Props['onAgain'] }) {
  const { say } = useTab();
  const retry = 'lost' in part ? undefined : part;
  const told = { ...problem, message: `${part.name}: ${problem.message}` };
  return (
    <ProblemNotice problem={told} {...(isNo(problem) || !retry ? {} : { retry: () => onAgain([retry]) })}>
      {problem.code === NAME_TAKEN && retry && (
        <>
          <Button onClick={() => onAgain([retry], 'instead')}>{say('tab.annex.instead')}</Button>
          <Button onClick={() => onAgain([retry], 'beside')}>{say('tab.annex.beside')}</Button>
        </>
      )}
    </ProblemNotice>
  );
}
