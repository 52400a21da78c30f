import { type FocusEvent, useRef, useState } from 'react';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { electsVerifier } from '../elects-verifier.ts';
import { useWriting } from '../writing-context.ts';
import { AddItem } from './add-item.tsx';
import { HeldItemPart } from './held-item.tsx';
import { Verifiers } from './verifiers.tsx';
import { WritingBar } from './writing-bar.tsx';

/** Every item with its notes, under a bar that leads to them and marks their lines. */
export function HeldItems() {
  const { say } = useTab();
  const { meeting, writing, desk, changed } = useWriting();
  const { items, verifiers, verifiersNeeded } = writing;
  const area = useRef<HTMLTextAreaElement | null>(null);
  const [written, setWritten] = useState(false);
  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLTextAreaElement) || !target.id.startsWith('notes-')) return;
    area.current = target;
    setWritten(true);
  };
  const current = items.reduce((latest, { begun = '' }) => (begun > latest ? begun : latest), '');
  const now = current && items.findLast(({ begun }) => begun === current)?.id;
  const counted = writing.seats.some(({ presence }) => presence !== null);
  const elsewhere = !items.some(electsVerifier) && (verifiersNeeded > 0 || verifiers.length > 0);
  return (
    <Section title={say('tab.write.items')}>
      <p className="quiet">{say('tab.write.labelsHint')}</p>
      <WritingBar items={items} now={now} area={area} ready={written} />
      <div onFocusCapture={note}>
        {items.map((item) => (
          <HeldItemPart
            key={item.id}
            item={item}
            of={items.length}
            now={item.id === now}
            counted={counted}
            meeting={meeting}
            desk={desk}
            changed={changed}
          />
        ))}
      </div>
      {elsewhere && (
        <div className="held-item">
          <h3>{say('tab.write.verifiers')}</h3>
          <Verifiers />
        </div>
      )}
      <AddItem />
    </Section>
  );
}
