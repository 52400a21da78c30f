import { useState } from 'react';
import type { MinutesView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { Section } from '../../shell/parts/section.tsx';
import type { NotesDesk } from '../notes-desk.ts';

/** What the reader wrote and the service never got, of items that can't be written in any more: it is shown until it is thrown away. */
export function LeftNotes({ minutes: { writing, read }, desk }: { minutes: MinutesView; desk: NotesDesk }) {
  const { say } = useTab();
  const [, look] = useState(0);
  const left = desk.left(writing?.items ?? []);
  if (left.length === 0) return null;
  const headingOf = (item: string) => read?.items.find(({ id }) => id === item)?.heading || say('tab.write.leftItem');
  return (
    <Section title={say('tab.write.left')}>
      <p>{say('tab.write.leftWhy')}</p>
      {left.map((one) => {
        const heading = headingOf(one.item);
        return (
          <div key={one.stashed.writer} className="form">
            <Field label={say('tab.write.leftText', { heading })}>
              <Textarea readOnly rows={4} value={one.stashed.text} />
            </Field>
            <ConfirmButton
              label={say('tab.write.leftDrop')}
              about={heading}
              title={say('tab.write.leftDropAsk')}
              confirm={say('tab.write.leftDrop')}
              busy={false}
              lines={[say('tab.write.leftDropWhat')]}
              work={async () => {
                one.clear();
                look((before) => before + 1);
              }}
            />
          </div>
        );
      })}
    </Section>
  );
}
