import { type FormEvent, useRef, useState } from 'react';
import type { AskRoundView } from '../../../bot/round/views/view.ts';
import { roundHash } from '../../route.ts';
import { noteSent } from '../../shell/arrival.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
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
  const visibility = (id: string) => means.visibilities.find((one) => one.id === id)?.id ?? draft.visibility;
  return (
    <form ref={form} className="form" noValidate onSubmit={submit}>
      <DraftLine held={held} />
      <Field label={say('tab.ask.forum')}>
        <Select
          name="forum"
          size="large"
          value={draft.forum}
          onChange={(_, { value }) => setDraft({ ...draft, forum: value })}
        >
          {forums.map(({ forum, shortName }) => (
            <option key={forum} value={forum}>
              {shortName}
            </option>
          ))}
        </Select>
      </Field>
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
      <Field label={say('tab.ask.visibility')}>
        <Select
          size="large"
          value={draft.visibility}
          onChange={(_, { value }) => setDraft({ ...draft, visibility: visibility(value) })}
        >
          {means.visibilities.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
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
