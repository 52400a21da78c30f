import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { ConsultationChoices, Labelled } from '../../../bot/consultation/views/view.ts';
import { FormEditor } from '../../round/parts/form-editor.tsx';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import type { Held } from '../../shell/drafts.ts';
import { DateField } from '../../shell/parts/date-field.tsx';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import type { TabKey } from '../../shell/say.ts';
import { type ConsultationDraft, type ConsultationFault, faultsInConsultation } from '../draft.ts';
import { ProposedDeadline } from './proposed-deadline.tsx';
import { WorkingGroupFields } from './working-group-fields.tsx';

interface Props {
  draft: ConsultationDraft;
  held: Held;
  choices: ConsultationChoices;
  /** Is the stage chosen here? One that is registered is moved instead. */
  fresh: boolean;
  busy: boolean;
  submitText: string;
  onChange: (draft: ConsultationDraft) => void;
  onSubmit: () => void;
  onCancel: () => void;
  children?: ReactNode;
}

const FAULTS: Record<ConsultationFault, TabKey> = {
  title: 'tab.consultation.noTitle',
  sender: 'tab.consultation.noSender',
  forum: 'tab.consultation.noForum',
  group: 'tab.consultation.groupSize',
  groupUntil: 'tab.consultation.noGroupDay',
};

type TextName = 'title' | 'sender' | 'senderNumber' | 'ownNumber';

/** All that is registered of a consultation. */
export function ConsultationForm(props: Props) {
  const { draft, held, choices, fresh, busy, submitText, onChange, onSubmit, onCancel, children } = props;
  const { say } = useTab();
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<ConsultationFault[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultsInConsultation(draft);
    setFaults(wrong);
    if (wrong[0]) return form.current?.querySelector<HTMLElement>(`[name="${wrong[0]}"]`)?.focus();
    if (!busy) onSubmit();
  };
  const wrongIn = (name: string) => {
    const fault = faults.find((one) => one === name);
    return fault ? { validationState: 'error' as const, validationMessage: say(FAULTS[fault]) } : undefined;
  };
  const day = (name: 'answerBy' | 'inputBy' | 'groupUntil', label: TabKey, hint?: TabKey) => (
    <DateField
      name={name}
      // The sender's day is as it is.
      last={name !== 'answerBy'}
      label={say(label)}
      hint={hint && say(hint)}
      fault={wrongIn(name)?.validationMessage}
      value={draft[name]}
      onChange={(value) => onChange({ ...draft, [name]: value })}
    />
  );
  const box = (name: TextName, label: TabKey) => (
    <Field label={say(label)} required={name in FAULTS} {...wrongIn(name)}>
      <Input
        name={name}
        size="large"
        maxLength={300}
        value={draft[name]}
        onChange={(_, { value }) => onChange({ ...draft, [name]: value })}
      />
    </Field>
  );
  const select = (name: 'forum' | 'route' | 'standing' | 'stage', label: TabKey, options: Labelled[]) => (
    <Field label={say(label)} {...wrongIn(name)}>
      <Select
        name={name}
        size="large"
        value={draft[name]}
        onChange={(_, { value }) => onChange({ ...draft, [name]: value })}
      >
        {options.map(({ id, label: words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
  const started = choices.stages.filter(({ id }) => !['submitted', 'archived', 'declined'].includes(id));
  const forums = choices.forums.map(({ id, shortName }) => ({ id, label: shortName }));
  return (
    <form ref={form} className="form" noValidate onSubmit={submit}>
      <DraftLine held={held} />
      {box('title', 'tab.consultation.title')}
      {box('sender', 'tab.consultation.sender')}
      <div className="pair">
        {box('senderNumber', 'tab.consultation.senderNumber')}
        {box('ownNumber', 'tab.consultation.ownNumber')}
      </div>
      {select('forum', 'tab.consultation.forum', forums)}
      {select('standing', 'tab.consultation.standing', choices.standings)}
      {select('route', 'tab.consultation.route', choices.routes)}
      {fresh && select('stage', 'tab.consultation.stage', started)}
      <div className="pair">
        <DateField
          name="received"
          partly
          towards={draft.stage === 'expected' ? 'coming' : 'past'}
          label={say('tab.consultation.received')}
          hint={say('tab.consultation.receivedHint')}
          value={draft.received}
          onChange={(received) => onChange({ ...draft, received })}
        />
        {day('answerBy', 'tab.consultation.answerBy')}
      </div>
      <ProposedDeadline draft={draft} onTake={(inputBy) => onChange({ ...draft, inputBy })} />
      {day('inputBy', 'tab.consultation.inputBy', 'tab.consultation.inputByHint')}
      <Field label={say('tab.consultation.text')}>
        <Textarea
          resize="vertical"
          maxLength={10_000}
          value={draft.text}
          onChange={(_, { value }) => onChange({ ...draft, text: value })}
        />
      </Field>
      <WorkingGroupFields draft={draft} choices={choices} faults={faults} onChange={onChange}>
        {day('groupUntil', 'tab.consultation.groupUntil')}
      </WorkingGroupFields>
      <fieldset>
        <legend>{say('tab.consultation.questions')}</legend>
        <p className="quiet">{say('tab.consultation.questionsHint')}</p>
        <FormEditor
          fields={draft.questions}
          tried={false}
          mayBeEmpty
          onChange={(questions) => onChange({ ...draft, questions })}
        />
      </fieldset>
      {children}
      <div className="row">
        <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
          {busy ? say('tab.saving') : submitText}
        </Button>
        <Button size="large" disabledFocusable={busy} onClick={onCancel}>
          {say('tab.form.cancel')}
        </Button>
      </div>
    </form>
  );
}
