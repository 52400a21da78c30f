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
import {
  ASK_ENDORSEMENT,
  endorsementFields,
  faultsInEndorsement,
  isEndorsementDraft,
  newEndorsement,
} from '../endorsement-draft.ts';
import { focusNamed } from '../focus-fault.ts';
import { focusRefused } from '../focus-field-fault.ts';
import { AskedForum, WhoSees } from './ask-choices.tsx';
import { AskRoundWhat } from './ask-what.tsx';
import { EndorsementWords } from './endorsement-words.tsx';

interface Props {
  means: AskRoundView;
  /** Bodies that may stand in the form at first: the address's, the channel's. */
  named: (string | undefined)[];
}

/** A document, and what its officer's memo says of it. What was written stays until it is sent. */
export function EndorsementForm({ means, named }: Props) {
  const { say } = useTab();
  const { forums, form: asks } = means.endorsement;
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft, held] = useDraft(ASK_ENDORSEMENT, () => newEndorsement(means, ...named), isEndorsementDraft);
  const [tried, setTried] = useState(false);
  const [sending, send] = useSend();
  const busy = sending.state === 'sending';
  const faults = tried ? faultsInEndorsement(draft) : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const [wrong] = faultsInEndorsement(draft);
    if (wrong) return focusNamed(form.current, wrong);
    if (busy) return;
    const id = roundId(draft.forum, held.letters);
    const problem = await send({ do: 'ask-round', id, fields: endorsementFields(draft, asks) });
    held.settle(problem);
    if (problem) return focusRefused(form.current, problem.code);
    noteSent(id);
    window.location.hash = roundHash(id);
  };
  return (
    <form ref={form} className="form" noValidate onSubmit={submit}>
      <DraftLine held={held} />
      <AskedForum forums={forums} value={draft.forum} onChange={(forum) => setDraft({ ...draft, forum })} />
      <EndorsementWords draft={draft} faults={faults} onChange={setDraft} />
      <DateField
        label={say('tab.endorsement.by')}
        name="last-day"
        last
        min={means.today}
        value={draft.date}
        onChange={(date) => setDraft({ ...draft, date })}
        fault={faults.includes('last-day') ? say('tab.ask.noDate') : undefined}
      />
      <WhoSees
        visibilities={means.visibilities}
        value={draft.visibility}
        onChange={(visibility) => setDraft({ ...draft, visibility })}
      />
      <AskRoundWhat means={{ ...means, forums }} draft={draft} />
      <p>{say('tab.endorsement.next')}</p>
      {sending.problem && <ProblemNotice problem={sending.problem} />}
      <div className="row">
        <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
          {say(busy ? 'tab.saving' : 'tab.endorsement.ask')}
        </Button>
        <Button as="a" size="large" href="#/fragor">
          {say('tab.form.cancel')}
        </Button>
      </div>
    </form>
  );
}
