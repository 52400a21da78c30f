import { useEffect, useRef } from 'react';
import type { EditingView, MeetingView } from '../../../bot/meeting/views/view.ts';
import { clockText, serviceNow } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { countKey } from '../../shell/count-key.ts';
import { forget, useDraft } from '../../shell/drafts.ts';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { isNo } from '../../shell/problem.ts';
import type { TabKey } from '../../shell/say.ts';
import { useSend } from '../../shell/send.ts';
import { askedCount } from '../asked.ts';
import { type ChangeEffect, differing, effectOf, lastDayAfter } from '../change-effect.ts';
import { type ChangeDraft, changeKey, draftOf, fieldsOf, isChangeDraft } from '../draft.ts';
import { AnswerByField } from './answer-by-field.tsx';
import { ChangeConflict } from './change-conflict.tsx';
import { ChangeWhat } from './change-what.tsx';
import { MeetingForm } from './form.tsx';

interface Props {
  meeting: MeetingView;
  editing: EditingView;
  changed: () => Promise<void>;
  /** With the sentence that says that it is saved, or ''. */
  onClose: (saved: string) => void;
}

const SAVE: Record<ChangeEffect, TabKey> = {
  nothing: 'tab.change.save',
  quiet: 'tab.change.save',
  note: 'tab.change.save',
  told: 'tab.change.saveAndTell',
  again: 'tab.change.saveAndTell',
};

/** The meeting's fields, which say what saving them does. What was typed stays when somebody else was quicker. */
export function ChangeForm({ meeting: { id, forum, status, answers, can }, editing, changed, onClose }: Props) {
  const { say, language } = useTab();
  const heading = useRef<HTMLHeadingElement>(null);
  const [typed, setTyped, held] = useDraft<ChangeDraft>(
    changeKey(id),
    () => ({ base: editing.edition, draft: draftOf(editing.fields) }),
    isChangeDraft,
  );
  const { base, draft, again, answerBy } = typed;
  const mine = fieldsOf(draft, editing.fields);
  const [sending, send] = useSend();
  const { since } = held;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that opens by itself leaves the focus where it is
  useEffect(() => {
    if (!since) heading.current?.focus();
  }, []);
  const noticed = status === 'noticed';
  const other = answerBy !== undefined && answerBy !== editing.lastDay;
  const effect = effectOf(editing.fields, mine, noticed, { again, lastDay: other });
  const asksAgain = effect === 'again';
  const beaten = editing.edition !== base && differing(editing.fields, mine).length > 0;
  const giveUp = () => {
    forget(changeKey(id));
    onClose('');
  };
  const save = async (from: number) => {
    if (effect === 'nothing') return giveUp();
    const asks = effect === 'told' || asksAgain ? { again: asksAgain } : {};
    const until = noticed && answerBy !== undefined ? { answerBy } : {};
    const problem = await send({ do: 'change-meeting', meeting: id, base: from, fields: mine, ...asks, ...until });
    held.settle(problem);
    if (!problem || isNo(problem)) await changed();
    if (!problem) onClose(saidOf(effect));
  };
  const count = askedCount(answers.rows);
  const saidOf = (done: ChangeEffect) =>
    (done === 'told' || done === 'again') && !can.untoldText
      ? say(countKey('tab.change.sent', count), { count })
      : say('tab.saved', { time: clockText(serviceNow(), language) });
  const lastDay = (proposed: string) => {
    const follows = lastDayAfter(editing.lastDay, { date: draft.date, again: asksAgain, proposed });
    const anew = answerBy === undefined && follows !== editing.lastDay;
    return (
      <AnswerByField
        value={answerBy ?? follows}
        {...(anew ? { hint: say('tab.change.lastDay') } : {})}
        onChange={(next) => setTyped({ ...typed, answerBy: next })}
      />
    );
  };
  const conflict = beaten && sending.state !== 'saved';
  return (
    <div className="panel">
      <h2 ref={heading} tabIndex={-1}>
        {say('tab.change.title')}
      </h2>
      <MeetingForm
        draft={draft}
        held={held}
        onChange={(next) => setTyped({ ...typed, draft: next })}
        forums={[{ forum: forum.id, shortName: forum.shortName }]}
        meetingId={id}
        busy={sending.state === 'sending'}
        submitText={say(conflict ? 'tab.item.saveMine' : SAVE[effect])}
        onSubmit={() => save(conflict ? editing.edition : base)}
        onCancel={giveUp}
        {...(noticed ? { lastDay } : {})}
      >
        {conflict && <ChangeConflict theirs={editing.fields} mine={mine} onTheirs={giveUp} />}
        <ChangeWhat
          effect={effect}
          rows={answers.rows}
          untold={can.untoldText}
          onAgain={(next) => setTyped({ ...typed, again: next })}
        />
        {sending.problem && !conflict && <ProblemNotice problem={sending.problem} />}
      </MeetingForm>
    </div>
  );
}
