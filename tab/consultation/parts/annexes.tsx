import { useState } from 'react';
import type { ConsultationAnnex } from '../../../bot/consultation/domain/state.ts';
import type { Command } from '../../../bot/declared/command.ts';
import { Annex } from '../../meeting/parts/annex.tsx';
import { EditAnnexRow } from '../../meeting/parts/edit-annex-row.tsx';
import { annexView } from '../../round/annex-view.ts';
import { useTab } from '../../shell/context.ts';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';
import { AddAnnex } from './add-annex.tsx';

interface Props {
  id: string;
  annexes: ConsultationAnnex[];
  edits: boolean;
  changed: () => Promise<void>;
}

/** The documents that go with it; the secretariat adds and removes them, and says what they are called and their order. */
export function ConsultationAnnexes({ id, annexes, edits, changed }: Props) {
  const { say, language } = useTab();
  const views = annexes.map((annex) => annexView(id, annex, language));
  return (
    <Section title={say('tab.consultation.annexes')}>
      {annexes.length === 0 && <p className="quiet">{say('tab.consultation.noAnnexes')}</p>}
      {edits ? (
        <EditRows id={id} views={views} changed={changed} />
      ) : (
        <ul className="plain">
          {views.map((annex) => (
            <li key={annex.id}>
              <Annex annex={annex} />
            </li>
          ))}
        </ul>
      )}
      {edits && <AddAnnex id={id} changed={changed} />}
    </Section>
  );
}

interface RowsProps {
  id: string;
  views: ReturnType<typeof annexView>[];
  changed: () => Promise<void>;
}

/** Neither a file nor a link's address comes back once it is removed, so it is asked about. */
function EditRows({ id, views, changed }: RowsProps) {
  const { say } = useTab();
  const [{ problem, state }, send] = useSend();
  const [moved, setMoved] = useState('');
  const change = async (command: Command) => {
    if (state === 'sending') return false;
    const wrong = await send(command);
    if (!wrong || isNo(wrong)) await changed();
    return !wrong;
  };
  const put = async ({ id: annex, title }: RowsProps['views'][number], to: number) => {
    const done = await change({ do: 'move-consultation-annex', consultation: id, annex, to });
    if (done) setMoved(say('tab.annex.movedTo', { title, no: to + 1, of: views.length }));
    return done;
  };
  return (
    <>
      <ul className="plain">
        {views.map((annex, index) => (
          <EditAnnexRow
            key={annex.id}
            owner={id}
            annex={annex}
            index={index}
            of={views.length}
            removal={say(annex.file ? 'tab.annex.fileGoes' : 'tab.consultation.linkGoes', { title: annex.title })}
            onRename={(title) => change({ do: 'rename-consultation-annex', consultation: id, annex: annex.id, title })}
            onMove={(to) => put(annex, to)}
            onRemove={() => change({ do: 'remove-consultation-annex', consultation: id, annex: annex.id })}
          />
        ))}
      </ul>
      <p role="status" className="unseen">
        {moved}
      </p>
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}
