import { type FormEvent, useRef, useState } from 'react';
import type { RoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useDraft } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { isNo } from '../../shell/problem.ts';
import type { Say } from '../../shell/say.ts';
import { useSend } from '../../shell/send.ts';
import { type AnswerDraft, answerOf, pressStances } from '../answer-draft.ts';
import { type AnswerFault, answerFaults } from '../answer-faults.ts';
import {
  type Behalf,
  type BehalfFault,
  behalfFaults,
  behalfKey,
  firstBehalf,
  formOnBehalf,
  giversFor,
  isBehalf,
  seenVersion,
} from '../behalf.ts';
import { focusFault, focusNamed } from '../focus-fault.ts';
import { AnswerFields } from './answer-fields.tsx';
import { BehalfWho } from './behalf-who.tsx';

interface Props {
  round: RoundView;
  changed: () => Promise<void>;
  onClose: () => void;
}

/** The secretariat notes an answer that came in another way; who gave it can correct it. */
export function BehalfForm({ round, changed, onClose }: Props) {
  const { say } = useTab();
  const form = useRef<HTMLFormElement>(null);
  const asked = { ...round, form: formOnBehalf(round.form) };
  const [noted, setNoted, held] = useDraft(behalfKey(round.id), firstBehalf, isBehalf);
  const [faults, setFaults] = useState<Record<string, AnswerFault>>({});
  const [missing, setMissing] = useState<BehalfFault[]>([]);
  const [drawn] = useState(round.drawn);
  const [sending, send] = useSend();
  const busy = sending.state === 'sending';
  const change = (next: Behalf) => {
    setFaults({});
    setMissing([]);
    setNoted(next);
  };
  /** True: something is left to choose, and has the focus. */
  const isLeft = (stanced: boolean) => {
    const left = behalfFaults({ ...noted, stanced }, round);
    setMissing(left);
    if (left[0]) focusNamed(form.current, left[0]);
    return left.length > 0;
  };
  const give = async (draft: AnswerDraft) => {
    const { municipality, person, way } = noted;
    if (busy || way === '') return;
    const known = giversFor(round, municipality).some((one) => one.person === person);
    const answer = answerOf(draft, round.form);
    const about = { municipality, way, answer, drawn, seen: seenVersion(round, municipality) };
    const who = known ? { person } : {};
    const problem = await send({ do: 'answer-on-behalf', round: round.id, ...about, ...who });
    held.settle(problem);
    if (!problem) onClose();
    if (!problem || isNo(problem)) await changed();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isLeft(noted.stanced)) return;
    const wrong = answerFaults(noted.draft, asked);
    setFaults(wrong);
    if (Object.keys(wrong).length > 0) return focusFault(form.current, round.form, wrong);
    await give(noted.draft);
  };
  return (
    <form ref={form} className="panel form" noValidate onSubmit={submit}>
      <DraftLine held={held} />
      <p>{say('tab.round.behalfWhat')}</p>
      <BehalfWho round={round} noted={noted} missing={missing} onChange={change} />
      <AnswerFields
        round={asked}
        draft={noted.draft}
        faults={faults}
        onChange={(draft, stanced) => change({ ...noted, draft, stanced: stanced ?? noted.stanced })}
        {...(noted.stanced ? {} : { unstanced: { fault: missing.includes('stance') } })}
      />
      <p>{toldText(round, noted, say)}</p>
      {sending.problem && <ProblemNotice problem={sending.problem} />}
      <div className="choices">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {say('tab.round.behalfSave')}
        </Button>
        {pressStances(round).map(({ id }) => (
          <Button
            key={id}
            disabledFocusable={busy}
            onClick={() => isLeft(true) || give({ ...noted.draft, stance: id })}
          >
            {say(id === 'abstains' ? 'tab.round.theyAbstain' : 'tab.round.noObjection')}
          </Button>
        ))}
        <Button onClick={onClose}>{say('tab.form.cancel')}</Button>
      </div>
    </form>
  );
}

/** Who will be told what, before it is noted. */
function toldText(round: RoundView, { municipality, person }: Behalf, say: Say): string {
  const giver = giversFor(round, municipality).find((one) => one.person === person);
  if (giver) return say('tab.round.behalfTold', { who: giver.title });
  const name = round.rows.find((row) => row.municipality === municipality)?.name;
  return name === undefined ? say('tab.round.behalfChoose') : say('tab.round.behalfUntold', { name });
}
