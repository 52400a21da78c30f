import type { AnnexesView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { Section } from '../../shell/parts/section.tsx';

/** How many annexes the notice named, and which of them are missing. */
export function Annexes({ annexes: { countsText, missing } }: { annexes: AnnexesView }) {
  const { say } = useTab();
  return (
    <Section title={say('tab.minutes.annexes')}>
      <p>{countsText}</p>
      {missing.length > 0 && (
        <div className="notice">
          <Icon name="warning" />
          <div>
            <p>{say('tab.minutes.annexesMissing')}</p>
            <ul>
              {missing.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two may be called the same, and the order stays.
                <li key={index}>{one}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </Section>
  );
}
