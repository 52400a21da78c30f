import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Point } from '../../../bot/minutes/domain/points.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';
import { detailOf, type PointDraft, pointDraft } from '../point-draft.ts';
import { AssignmentFields } from './assignment-fields.tsx';
import { DecisionFields } from './decision-fields.tsx';

interface Props {
  meeting: string;
  item: string;
  point: Point;
  onClose: (saved: boolean) => void;
}

/** What the line itself does not say about a decision or an assignment. */
export function PointForm({ meeting, item, point, onClose }: Props) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => pointDraft(point.detail));
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const change = (next: Partial<PointDraft>) => setDraft((before) => ({ ...before, ...next }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const detail = detailOf(point.kind, draft, point.detail);
    const problem = await send({ do: 'describe-point', meeting, item, point: point.id, detail });
    if (!problem) onClose(true);
  };
  const Fields = point.kind === 'decision' ? DecisionFields : AssignmentFields;
  return (
    <form ref={form} className="panel form" noValidate onSubmit={submit}>
      <Fields draft={draft} change={change} />
      <div className="choices">
        <Button type="submit" appearance="primary">
          {say('tab.write.save')}
        </Button>
        <Button onClick={() => onClose(false)}>{say('tab.write.close')}</Button>
      </div>
      <Saved sending={sending} />
    </form>
  );
}
