import { useState } from 'react';
import type { EditingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { faultsInGuest, type GuestFaults } from '../annex-draft.ts';
import { guestPart, isEmpty, type NewMore, NO_GUEST } from '../new-parts.ts';
import { ChosenParts } from './chosen-parts.tsx';
import { GuestChoice, GuestFields, OTHER } from './guest-fields.tsx';

interface Props {
  more: NewMore;
  faults: GuestFaults;
  known: EditingView['knownGuests'];
  onMore: (more: NewMore) => void;
}

/** Those who are to be invited to a new item: somebody known by choosing them, somebody else by what is written. */
export function NewGuests({ more, faults: given, known, onMore }: Props) {
  const { say } = useTab();
  const { guest, guests } = more;
  const [other, setOther] = useState(known.length === 0 || !isEmpty(guest));
  const [ownFaults, setFaults] = useState<GuestFaults>({});
  const faults = { ...given, ...ownFaults };
  const free = known.filter(
    ({ person }) => !guests.some((one) => 'person' in one.guest && one.guest.person === person),
  );
  const choose = (value: string) => {
    setOther(value === OTHER);
    const chosen = free.find(({ person }) => person === value);
    if (!chosen) return;
    const { person, text } = chosen;
    onMore({ ...more, guests: [...guests, { key: crypto.randomUUID(), name: text, guest: { person } }] });
  };
  const addOther = () => {
    const faulty = faultsInGuest(guest);
    setFaults(faulty);
    if (Object.keys(faulty).length > 0) return;
    onMore({ ...more, guests: [...guests, guestPart(guest, crypto.randomUUID())], guest: NO_GUEST });
  };
  return (
    <fieldset className="part">
      <legend>{say('tab.guest.title')}</legend>
      <p className="quiet">{say('tab.guest.what')}</p>
      <ChosenParts
        parts={guests}
        onRemove={({ key }) => onMore({ ...more, guests: guests.filter((one) => one.key !== key) })}
      />
      {known.length > 0 && <GuestChoice free={free} value={other ? OTHER : ''} onChoose={choose} />}
      {other && (
        <>
          <GuestFields
            guest={guest}
            faults={faults}
            prefix="guest-"
            onChange={(next) => onMore({ ...more, guest: next })}
          />
          <div className="choices">
            <Button icon={<Icon name="add" />} onClick={addOther}>
              {say('tab.parts.addGuest')}
            </Button>
          </div>
        </>
      )}
    </fieldset>
  );
}
