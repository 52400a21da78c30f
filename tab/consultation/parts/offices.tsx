import type { ToldWhat } from '../../../bot/consultation/domain/state.ts';
import type { OfficesView } from '../../../bot/consultation/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { countKey } from '../../shell/count-key.ts';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { useSend } from '../../shell/send.ts';
import { CONSULTATION_SENT } from './sent.tsx';

/** What the municipalities' offices were told when, and what can be told now: the letter stands in the question. */
export function Offices({ id, offices, changed }: { id: string; offices: OfficesView; changed: () => Promise<void> }) {
  const { say } = useTab();
  const { count } = offices;
  const [sending, send] = useSend();
  const tell = async (what: ToldWhat) => {
    if (!(await send({ do: 'tell-offices', consultation: id, what }))) await changed();
  };
  return (
    <Section title={say('tab.consultation.offices')}>
      {offices.told.length === 0 && <p className="quiet">{say('tab.consultation.officesNone')}</p>}
      <ul className="plain">
        {offices.told.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="choices">
        {offices.letters.map(({ what, label, to, subject, text }) => (
          <ConfirmButton
            key={what}
            label={say('tab.consultation.officesTell', { what: label })}
            title={subject}
            confirm={say('tab.consultation.officesSend')}
            busy={sending.state === 'sending'}
            work={() => tell(what)}
            lines={[to, ...new Set(text.split('\n').filter((line) => line !== ''))]}
          />
        ))}
      </div>
      <Saved
        sending={sending}
        text={say(countKey('tab.consultation.officesSent', count), { count })}
        more={CONSULTATION_SENT}
      />
    </Section>
  );
}
