import type { RoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useFileFetch } from '../../shell/fetch-file.ts';
import { Fetched } from '../../shell/parts/fetched.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
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
  const names: FileName[] = round.can.export ? ['form.docx', 'export.xlsx', 'export.csv'] : ['form.docx'];
  return (
    <Section title={say('tab.round.files')}>
      <p className="quiet">{say('tab.round.formWhat')}</p>
      <div className="choices">
        {names.map((name) => (
          <RoundFile key={name} round={round.id} name={name} />
        ))}
      </div>
    </Section>
  );
}

function RoundFile({ round, name }: { round: string; name: FileName }) {
  const { say } = useTab();
  const [fetching, fetchIt] = useFileFetch();
  return (
    <>
      <Button
        icon={<Icon name="file" />}
        disabledFocusable={fetching.state === 'fetching'}
        onClick={() => fetchIt(`rounds/${encodeURIComponent(round)}/${name}`, name)}
      >
        {say(LABELS[name])}
      </Button>
      <Fetched fetching={fetching} name={say(LABELS[name])} />
    </>
  );
}
