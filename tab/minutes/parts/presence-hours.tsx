import { type FormEvent, useState } from 'react';
import type { Moment, Presence } from '../../../bot/minutes/domain/presence.ts';
import type { ItemView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Checkbox } from '../../shell/controls/checkbox.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { useDraft } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { isFlag, isOneOf, isShape, isText } from '../../shell/shape.ts';

interface Props {
  /** The key of its draft. */
  kept: string;
  presence: Presence;
  items: ItemView[];
  onSave: (presence: Presence) => void;
}

interface MomentDraft {
  by: 'whole' | 'time' | 'item';
  time: string;
  about: boolean;
  item: string;
}

interface HoursDraft {
  from: MomentDraft;
  until: MomentDraft;
}

const BY = ['whole', 'time', 'item'] as const;
const isMoment = isShape<MomentDraft>({
  by: isOneOf<MomentDraft['by']>({ whole: true, time: true, item: true }),
  time: isText,
  about: isFlag,
  item: isText,
});
const isHoursDraft = isShape<HoursDraft>({ from: isMoment, until: isMoment });

/** From when and until when somebody was there: a time, about a time, or an item. */
export function PresenceHours({ kept, presence, items, onSave }: Props) {
  const { say } = useTab();
  const start = () => ({ from: draftOf(presence.from), until: draftOf(presence.until) });
  const [{ from, until }, setTyped, held] = useDraft<HoursDraft>(kept, start, isHoursDraft);
  const [fault, setFault] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [since, left] = [momentOf(from), momentOf(until)];
    setFault(since === null || left === null);
    if (since === null || left === null) return;
    onSave({ how: presence.how, ...(since ? { from: since } : {}), ...(left ? { until: left } : {}) });
  };
  return (
    <form className="panel form" noValidate onSubmit={submit}>
      <DraftLine held={held} />
      <MomentFields end="from" moment={from} items={items} onChange={(next) => setTyped({ from: next, until })} />
      <MomentFields end="until" moment={until} items={items} onChange={(next) => setTyped({ from, until: next })} />
      <div role="alert">{fault && <p className="bad">{say('tab.write.noTime')}</p>}</div>
      <Button type="submit">{say('tab.write.save')}</Button>
    </form>
  );
}

interface FieldsProps {
  end: 'from' | 'until';
  moment: MomentDraft;
  items: ItemView[];
  onChange: (moment: MomentDraft) => void;
}

function MomentFields({ end, moment, items, onChange }: FieldsProps) {
  const { say } = useTab();
  const byText = {
    whole: say(`tab.write.${end}.whole`),
    time: say('tab.write.moment.time'),
    item: say('tab.write.moment.item'),
  };
  return (
    <div className="pair">
      <Field label={say(`tab.write.${end}`)}>
        <Select
          value={moment.by}
          onChange={(_, { value }) => onChange({ ...moment, by: BY.find((one) => one === value) ?? 'whole' })}
        >
          {BY.map((one) => (
            <option key={one} value={one}>
              {byText[one]}
            </option>
          ))}
        </Select>
      </Field>
      {moment.by === 'time' && (
        <Field label={say(`tab.write.${end}Time`)}>
          <Input type="time" value={moment.time} onChange={(_, { value }) => onChange({ ...moment, time: value })} />
        </Field>
      )}
      {moment.by === 'time' && (
        <Checkbox
          label={say('tab.write.about')}
          checked={moment.about}
          onChange={(_, { checked }) => onChange({ ...moment, about: checked })}
        />
      )}
      {moment.by === 'item' && (
        <Field label={say(`tab.write.${end}Item`)}>
          <Select value={moment.item} onChange={(_, { value }) => onChange({ ...moment, item: value })}>
            <option value="">{say('tab.write.chooseSeat')}</option>
            {items.map(({ id, no, heading }) => (
              <option key={id} value={id}>
                {`${no}. ${heading}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

function draftOf(moment: Moment | undefined): MomentDraft {
  const { time = '', about = false, item = '' } = moment ?? {};
  return { by: item ? 'item' : time ? 'time' : 'whole', time, about, item };
}

/** Undefined: none is meant; null: it is not said which. */
function momentOf({ by, time, about, item }: MomentDraft): Moment | undefined | null {
  if (by === 'whole') return undefined;
  if (by === 'item') return item ? { item } : null;
  return time ? { time, ...(about ? { about } : {}) } : null;
}
