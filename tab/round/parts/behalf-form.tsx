import { Button, Field, Select } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import type { RoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { useDraft } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';
import { type AnswerDraft, answerOf, pressStances } from '../answer-draft.ts';
import { type AnswerFault, answerFaults } from '../answer-faults.ts';
import { behalfKey, firstBehalf, formOnBehalf, giversFor, isBehalf, seenVersion } from '../behalf.ts';
import { focusFault } from '../focus-fault.ts';
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
  const [noted, setNoted, held] = useDraft(behalfKey(round.id), () => firstBehalf(round), isBehalf);
  const [faults, setFaults] = useState<Record<string, AnswerFault>>({});
  const [drawn] = useState(round.drawn);
  const [sending, send] = useSend();
  const busy = sending.state === 'sending';
  const give = async (draft: AnswerDraft) => {
    if (busy) return;
    const { municipality, person, way } = noted;
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
    const wrong = answerFaults(noted.draft, asked.form);
    setFaults(wrong);
    if (Object.keys(wrong).length > 0) return focusFault(form.current, round.form, wrong);
    await give(noted.draft);
  };
  return (
    <form ref={form} className="panel form" noValidate onSubmit={submit}>
      <DraftLine held={held} />
      <p>{say('tab.round.behalfWhat')}</p>
      <BehalfWho round={round} noted={noted} onChange={setNoted} />
      <Field label={say('tab.round.way')}>
        <Select
          size="large"
          value={noted.way}
          onChange={(_, { value }) =>
            setNoted({ ...noted, way: round.ways.find(({ id }) => id === value)?.id ?? noted.way })
          }
        >
          {round.ways.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <AnswerFields
        round={asked}
        draft={noted.draft}
        faults={faults}
        onChange={(draft) => {
          setFaults({});
          setNoted({ ...noted, draft });
        }}
      />
      {sending.problem && <ProblemNotice problem={sending.problem} />}
      <div className="choices">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {say('tab.round.behalfSave')}
        </Button>
        {pressStances(round.stances).map(({ id }) => (
          <Button key={id} disabledFocusable={busy} onClick={() => give({ ...noted.draft, stance: id })}>
            {say(id === 'abstains' ? 'tab.round.theyAbstain' : 'tab.round.noObjection')}
          </Button>
        ))}
        <Button onClick={onClose}>{say('tab.form.cancel')}</Button>
      </div>
    </form>
  );
}
