import { useState } from 'react';
import type { ConsultationAnnex } from '../../../bot/consultation/domain/state.ts';
import { Annex } from '../../meeting/parts/annex.tsx';
import { RemoveAnyway } from '../../meeting/parts/remove-anyway.tsx';
import { annexView } from '../../round/annex-view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { useSend } from '../../shell/send.ts';
import { AddAnnex } from './add-annex.tsx';

interface Props {
  id: string;
  annexes: ConsultationAnnex[];
  edits: boolean;
  changed: () => Promise<void>;
}

/** The documents that go with it; the secretariat adds and removes them. */
export function ConsultationAnnexes({ id, annexes, edits, changed }: Props) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const remove = async (annex: string) => {
    const problem = await send({ do: 'remove-consultation-annex', consultation: id, annex });
    if (!problem) await changed();
  };
  return (
    <Section title={say('tab.consultation.annexes')}>
      {annexes.length === 0 && <p className="quiet">{say('tab.consultation.noAnnexes')}</p>}
      <ul className="plain">
        {annexes.map((annex) => (
          <AnnexRow key={annex.id} consultation={id} annex={annex} onRemove={edits ? () => remove(annex.id) : null} />
        ))}
      </ul>
      {sending.problem && <ProblemNotice problem={sending.problem} />}
      {edits && <AddAnnex id={id} changed={changed} />}
    </Section>
  );
}

interface RowProps {
  consultation: string;
  annex: ConsultationAnnex;
  /** Null: it is not the reader's to remove. */
  onRemove: (() => void) | null;
}

/** Neither a file nor a link's address comes back once it is removed, so it is asked about. */
function AnnexRow({ consultation, annex, onRemove }: RowProps) {
  const { say, language } = useTab();
  const [asking, setAsking] = useState(false);
  const { title, file } = annex;
  return (
    <li className="named">
      <span>
        <Annex annex={annexView(consultation, annex, language)} />
      </span>
      {onRemove && (
        <Button
          icon={<Icon name="remove" />}
          aria-label={say('tab.annex.removeNamed', { title })}
          onClick={() => setAsking(true)}
        />
      )}
      {onRemove && asking && (
        <RemoveAnyway
          text={say(file ? 'tab.annex.fileGoes' : 'tab.consultation.linkGoes', { title })}
          onRemove={onRemove}
          onKeep={() => setAsking(false)}
        />
      )}
    </li>
  );
}
