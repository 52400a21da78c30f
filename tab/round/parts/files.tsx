import type { RoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { FetchButton } from '../../shell/parts/fetch-button.tsx';
import { Section } from '../../shell/parts/section.tsx';
import type { TabKey } from '../../shell/say.ts';

type FileName = 'form.docx' | 'export.xlsx' | 'export.csv';

const LABELS: Record<FileName, TabKey> = {
  'form.docx': 'tab.round.form',
  'export.xlsx': 'tab.round.xlsx',
  'export.csv': 'tab.round.csv',
};

/** The form to take home, for everybody; the answers as tables, for those who may. */
export function RoundFiles({ round }: { round: RoundView }) {
  const { say } = useTab();
  // Nobody has a registry's question to talk over at home.
  const form: FileName[] = round.registration ? [] : ['form.docx'];
  const names: FileName[] = round.can.export ? [...form, 'export.xlsx', 'export.csv'] : form;
  if (names.length === 0) return null;
  return (
    <Section title={say('tab.round.files')}>
      {form.length > 0 && <p className="quiet">{say('tab.round.formWhat')}</p>}
      <div className="choices">
        {names.map((name) => (
          <FetchButton
            key={name}
            path={`rounds/${encodeURIComponent(round.id)}/${name}`}
            name={name}
            label={say(LABELS[name])}
          />
        ))}
      </div>
    </Section>
  );
}
