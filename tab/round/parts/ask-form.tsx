import { type FormEvent, useRef, useState } from 'react';
import type { AskRoundView } from '../../../bot/round/views/view.ts';
import { roundHash } from '../../route.ts';
import { noteSent } from '../../shell/arrival.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useDraft } from '../../shell/drafts.ts';
import { roundId } from '../../shell/new-id.ts';
import { DateField } from '../../shell/parts/date-field.tsx';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { useSend } from '../../shell/send.ts';
import { ASK_ROUND, isAskable, isAskRoundDraft, newRoundDraft, roundFieldsOf } from '../ask-round-draft.ts';
import { focusFieldFault, focusRefused } from '../focus-field-fault.ts';
import { AskedForum } from './ask-choices.tsx';
import { AskRoundMore } from './ask-more.tsx';
import { AskRoundWhat } from './ask-what.tsx';
import { FormEditor } from './form-editor.tsx';

interface Props {
  means: AskRoundView;
  /** Bodies that may stand in the form at first: the address's, the channel's. */
  named: (string | undefined)[];
}

/** All is filled in but the question itself. What was written stays until it is sent. */
export function AskRoundForm({ means, named }: Props) {
  const { say } = useTab();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft, held] = useDraft(ASK_ROUND, () => newRoundDraft(means, ...named), isAskRoundDraft);
  const [tried, setTried] = useState(false);
  const [sending, send] = useSend();
  const busy = sending.state === 'sending';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isAskable(draft)) return focusFieldFault(form.current, draft);
    if (busy) return;
    const id = roundId(draft.forum, held.letters);
    const problem = await send({ do: 'ask-round', id, fields: roundFieldsOf(draft) });
    held.settle(problem);
    if (problem) return focusRefused(form.current, problem.code);
    noteSent(id);
    window.location.hash = roundHash(id);
  };
  const noDate = tried && draft.date === '';
  return (
    <form ref={form} className="form" noValidate onSubmit={submit}>
      <DraftLine held={held} />
      <AskedForum forums={means.forums} value={draft.forum} onChange={(forum) => setDraft({ ...draft, forum })} />
      <FormEditor fields={draft.fields} tried={tried} onChange={(fields) => setDraft({ ...draft, fields })} />
      <DateField
        label={say('tab.round.lastDay')}
        name="last-day"
        last
        min={means.today}
        value={draft.date}
        onChange={(date) => setDraft({ ...draft, date })}
        fault={noDate ? say('tab.ask.noDate') : undefined}
      />
      <AskRoundMore means={means} draft={draft} onChange={setDraft} />
      <AskRoundWhat means={means} draft={draft} />
      {sending.problem && <ProblemNotice problem={sending.problem} />}
      <div className="row">
        <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
          {say(busy ? 'tab.saving' : 'tab.ask.send')}
        </Button>
        <Button as="a" size="large" href="#/fragor">
          {say('tab.form.cancel')}
        </Button>
      </div>
    </form>
  );
}
