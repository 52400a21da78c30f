import type { DatesView } from '../../../bot/dates/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { useSend } from '../../shell/send.ts';

/** *Stäng frågan*: no day was found. */
export function CloseDates({ dates, changed }: { dates: DatesView; changed: () => void }) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const close = async () => {
    const problem = await send({ do: 'close-dates', dates: dates.id });
    if (problem && problem.kind !== 'refused') return;
    document.getElementById('page-title')?.focus();
    changed();
  };
  return (
    <Section title={say('tab.dates.none')}>
      <ConfirmButton
        label={say('tab.dates.close')}
        title={say('tab.dates.closeAsk', { forum: dates.forum.shortName })}
        confirm={say('tab.dates.close')}
        busy={sending.state === 'sending'}
        work={close}
        lines={[say('tab.dates.closeWhat'), say('tab.dates.closeAfter')]}
      />
      <Saved sending={sending} text={say('tab.dates.closed')} />
    </Section>
  );
}
