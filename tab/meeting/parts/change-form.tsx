import { useEffect, useRef, useState } from 'react';
import type { MeetingFields } from '../../../bot/meeting/domain/check-fields.ts';
import type { EditingView, MeetingView } from '../../../bot/meeting/views/view.ts';
import { clockText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { isNo } from '../../shell/problem.ts';
import type { TabKey } from '../../shell/say.ts';
import { useSend } from '../../shell/send.ts';
import { type ChangeEffect, differing, effectOf } from '../change-effect.ts';
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
  const [start] = useState(editing);
  const [mine, setMine] = useState(editing.fields);
  const [again, setAgain] = useState<boolean>();
  const [sending, send] = useSend();
  useEffect(() => heading.current?.focus(), []);
  const noticed = status === 'noticed';
  const effect = effectOf(editing.fields, mine, noticed, again);
  const beaten = editing.edition !== start.edition && differing(editing.fields, mine).length > 0;
  const save = async (fields: MeetingFields, base: number) => {
    const does = effectOf(editing.fields, fields, noticed, again);
    if (does === 'nothing') return onClose('');
    const asks = does === 'again' || does === 'told' ? { again: does === 'again' } : {};
    const problem = await send({ do: 'change-meeting', meeting: id, base, fields, ...asks });
    if (!problem || isNo(problem)) await changed();
    if (!problem) onClose(say('tab.saved', { time: clockText(new Date(), language) }));
  };
  const conflict = beaten && sending.state !== 'saved';
  return (
    <div className="panel">
      <h2 ref={heading} tabIndex={-1}>
        {say('tab.change.title')}
      </h2>
      <MeetingForm
        initial={start.fields}
        forums={[{ forum: forum.id, shortName: forum.shortName }]}
        meetingId={id}
        busy={sending.state === 'sending'}
        submitText={say(conflict ? 'tab.item.saveMine' : SAVE[effect])}
        onSubmit={(fields) => save(fields, conflict ? editing.edition : start.edition)}
        onCancel={() => onClose('')}
        onDraft={setMine}
      >
        {conflict && <ChangeConflict theirs={editing.fields} mine={mine} onTheirs={() => onClose('')} />}
        <ChangeWhat effect={effect} rows={answers.rows} untold={can.untoldText} onAgain={setAgain} />
        {sending.problem && !conflict && <ProblemNotice problem={sending.problem} />}
      </MeetingForm>
    </div>
  );
}
