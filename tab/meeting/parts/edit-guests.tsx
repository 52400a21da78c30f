import { useRef, useState } from 'react';
import type { NewGuest } from '../../../bot/meeting/domain/commands.ts';
import type { EditItemView, EditingView } from '../../../bot/meeting/views/view.ts';
import { clockText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { isKept } from '../../shell/drafts.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';
import { guestKey } from '../item-draft.ts';
import { GuestChoice, OTHER } from './guest-fields.tsx';
import { NewGuestForm } from './new-guest-form.tsx';

interface Props {
  meeting: string;
  item: EditItemView;
  known: EditingView['knownGuests'];
  changed: () => Promise<void>;
}

/** Those invited to one item alone: somebody known, or somebody from outside. */
export function EditGuests({ meeting, item: { id: item, guests, fields }, known, changed }: Props) {
  const { say, language } = useTab();
  const key = guestKey(meeting, item);
  const [choice, setChoice] = useState(known.length === 0 || isKept(key) ? OTHER : '');
  const [done, setDone] = useState<{ key: 'tab.guest.added' | 'tab.guest.removed'; who: string } | null>(null);
  const [sending, send] = useSend();
  const part = useRef<HTMLFieldSetElement>(null);
  /** What was pressed is gone by now. */
  const focusFirst = () => part.current?.querySelector<HTMLElement>('select, input')?.focus();
  const invite = async (guest: NewGuest, who: string) => {
    if (sending.state === 'sending') return false;
    const problem = await send({ do: 'invite-guest', meeting, item, guest });
    if (problem) return false;
    setDone({ key: 'tab.guest.added', who });
    if (known.length > 0) setChoice('');
    await changed();
    focusFirst();
    return true;
  };
  const remove = async (person: string, who: string) => {
    if (sending.state === 'sending') return;
    if (await send({ do: 'remove-guest', meeting, item, person })) return;
    setDone({ key: 'tab.guest.removed', who });
    await changed();
    focusFirst();
  };
  const free = known.filter(({ person }) => !guests.some((one) => one.person === person));
  const chosen = free.find(({ person }) => person === choice);
  const time = sending.savedAt ? clockText(sending.savedAt, language) : '';
  return (
    <fieldset ref={part} className="part">
      <legend>{say('tab.guest.title')}</legend>
      <p className="quiet">{say('tab.guest.what')}</p>
      <ul className="plain">
        {guests.map(({ person, text }) => (
          <li key={person} className="named">
            <span>{text}</span>
            <Button
              icon={<Icon name="remove" />}
              aria-label={say('tab.guest.removeNamed', { who: text })}
              onClick={() => remove(person, text)}
            />
          </li>
        ))}
      </ul>
      {known.length > 0 && (
        <div className="row">
          <GuestChoice free={free} value={choice} onChoose={setChoice} />
          {chosen && (
            <Button onClick={() => invite({ person: chosen.person }, chosen.text)}>{say('tab.guest.add')}</Button>
          )}
        </div>
      )}
      {choice === OTHER && <NewGuestForm draftKey={key} secret={fields.secret === true} onInvite={invite} />}
      <Saved sending={sending} {...(done ? { text: say(done.key, { who: done.who, time }) } : {})} />
    </fieldset>
  );
}
