import { useEffect, useRef } from 'react';
import type { FormField } from '../../../bot/round/domain/form.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { type AnswerDraft, draftOf } from '../answer-draft.ts';
import { differingTexts } from '../differing-texts.ts';
import type { KeptDraft } from '../draft-saver.ts';

interface Props {
  form: readonly FormField[];
  mine: AnswerDraft;
  theirs: KeptDraft;
  onMine: () => void;
  onTheirs: () => void;
}

/** Somebody wrote in the same draft meanwhile: both texts, and the choice between them. */
export function DraftConflict({ form, mine, theirs, onMine, onTheirs }: Props) {
  const { say } = useTab();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const rows = differingTexts(mine, draftOf(theirs.answer, form), form, say('tab.round.comment'));
  return (
    <div className="notice conflict">
      <h3 id="draft-conflict" ref={heading} tabIndex={-1}>
        {say('tab.round.conflict')}
      </h3>
      <p>{theirs.byText}</p>
      <table className="stacking">
        <thead>
          <tr>
            <th scope="col">{say('tab.round.question')}</th>
            <th scope="col">{say('tab.round.mineText')}</th>
            <th scope="col">{say('tab.round.theirText')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, mine: my, theirs: their }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td className="lines">
                <span className="narrow">{say('tab.round.mineText')}: </span>
                {my || say('tab.round.empty')}
              </td>
              <td className="lines">
                <span className="narrow">{say('tab.round.theirText')}: </span>
                {their || say('tab.round.empty')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="choices">
        <Button onClick={onMine}>{say('tab.round.keepMine')}</Button>
        <Button onClick={onTheirs}>{say('tab.round.takeTheirs')}</Button>
      </div>
    </div>
  );
}
