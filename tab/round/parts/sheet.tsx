import type { RoundRowView, RoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import type { IconName } from '../../shell/parts/icon.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { Status, type Tone } from '../../shell/parts/status.tsx';
import { AnswerText } from './answer-text.tsx';
import { LateDraft } from './late-draft.tsx';
import { Versions } from './versions.tsx';

/** Every municipality with how it stands, and its answer where the reader may see it. */
export function Sheet({ round, changed }: { round: RoundView; changed: () => Promise<void> }) {
  const { say } = useTab();
  return (
    <Section title={say('tab.round.sheet')}>
      <p>{round.countsText}</p>
      {round.tallies === null && <p className="quiet">{round.visibilityText}</p>}
      <ul className="plain sheet">
        {round.rows.map((row) => (
          <SheetRow key={row.municipality} round={round} row={row} changed={changed} />
        ))}
      </ul>
    </Section>
  );
}

const LOOKS: Record<RoundRowView['state'], { icon: IconName; tone: Tone }> = {
  answered: { icon: 'check', tone: 'good' },
  abstained: { icon: 'cross', tone: 'calm' },
  planned: { icon: 'clock', tone: 'calm' },
  missing: { icon: 'empty', tone: 'calm' },
};

interface RowProps {
  round: RoundView;
  row: RoundRowView;
  changed: () => Promise<void>;
}

function SheetRow({ round, row, changed }: RowProps) {
  const { say } = useTab();
  return (
    <li className="line">
      <div className="sheet-head">
        <h3>{row.name}</h3>
        <p className="standing">
          <Status {...LOOKS[row.state]}>{row.stateText}</Status>
          {row.late && <Status icon="clock">{say('tab.round.late')}</Status>}
          {row.draft && !row.tooLate && <Status icon="edit">{say('tab.round.hasDraft')}</Status>}
          {row.version > 1 && <span className="quiet">{say('tab.round.version', { version: row.version })}</span>}
        </p>
      </div>
      {row.answer && <AnswerText round={round} answer={row.answer} />}
      {row.givenText && <p className="quiet">{row.givenText}</p>}
      {row.answer && row.version > 1 && <Versions round={round} row={row} />}
      {row.lateDrafts.map((late) => (
        <LateDraft key={late.byText} round={round} municipality={row.municipality} late={late} changed={changed} />
      ))}
    </li>
  );
}
