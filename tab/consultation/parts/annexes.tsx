import type { ConsultationAnnex } from '../../../bot/consultation/domain/state.ts';
import { fileWords } from '../../../bot/document/texts/kinds.ts';
import { Annex } from '../../meeting/parts/annex.tsx';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { sizeText } from '../../shell/file-size.ts';
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
  const { say, language } = useTab();
  const [sending, send] = useSend();
  const remove = async (annex: string) => {
    const problem = await send({ do: 'remove-consultation-annex', consultation: id, annex });
    if (!problem) await changed();
  };
  return (
    <Section title={say('tab.consultation.annexes')}>
      {annexes.length === 0 && <p className="quiet">{say('tab.consultation.noAnnexes')}</p>}
      <ul className="plain">
        {annexes.map(({ id: annex, title, href, file }) => (
          <li key={annex} className="named">
            <span>
              <Annex
                annex={{
                  id: annex,
                  title,
                  ...(href ? { href } : {}),
                  ...(file
                    ? {
                        file: `consultations/${encodeURIComponent(id)}/annexes/${annex}`,
                        fileText: fileWords(file.name, sizeText(file.size, language)),
                      }
                    : {}),
                }}
              />
            </span>
            {edits && (
              <Button
                icon={<Icon name="remove" />}
                aria-label={say('tab.annex.removeNamed', { title })}
                onClick={() => remove(annex)}
              />
            )}
          </li>
        ))}
      </ul>
      {sending.problem && <ProblemNotice problem={sending.problem} />}
      {edits && <AddAnnex id={id} changed={changed} />}
    </Section>
  );
}
