import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ForumName } from '../../api.ts';
import { useTab } from '../../context.ts';
import { emptyForm, fieldsOf, withForum } from '../../dates-form.ts';
import { pollHash } from '../../route.ts';
import { useSend } from '../../send.ts';
import { Saved } from '../saved.tsx';
import { AboutFields } from './about-fields.tsx';
import { DayRows } from './day-rows.tsx';

/** What is asked, and the days. What was written stays when something has to be put right. */
export function AskForm({ forums, forum }: { forums: ForumName[]; forum: string }) {
  const { say } = useTab();
  const [form, setForm] = useState(() => withForum(emptyForm(), forum, forums));
  // One id for the form's whole life: a second press is the same question.
  const [id] = useState(() => crypto.randomUUID());
  const [sending, send] = useSend();
  const busy = sending.state === 'sending';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const problem = await send({ do: 'ask-dates', id, fields: fieldsOf(form) });
    if (!problem) window.location.hash = pollHash(id);
  };
  return (
    <form onSubmit={submit} className="form">
      <AboutFields forums={forums} form={form} onChange={setForm} />
      <DayRows forum={form.forum} days={form.days} onChange={(days) => setForm({ ...form, days })} />
      <p>{say('tab.dates.askAfter')}</p>
      <div className="choices">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {say('tab.dates.askSend')}
        </Button>
      </div>
      <Saved sending={sending} />
    </form>
  );
}
