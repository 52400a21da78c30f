import type { AboutAnnex } from '../../../bot/round/domain/about.ts';
import type { RoundAboutView } from '../../../bot/round/views/view.ts';
import { Annex } from '../../meeting/parts/annex.tsx';
import { consultationHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { sizeText } from '../../shell/file-size.ts';

/** What the question belongs to: who sent it, its page, and its papers where the reader sees them. */
export function RoundAbout({ about: { id, title, senderText, annexes } }: { about: RoundAboutView }) {
  return (
    <div className="panel">
      <p>
        {senderText}: <a href={consultationHash(id)}>{title}</a>
      </p>
      {annexes.length > 0 && (
        <ul className="plain">
          {annexes.map((annex) => (
            <li key={annex.id}>
              <Paper consultation={id} annex={annex} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Paper({ consultation, annex: { id, title, href, size } }: { consultation: string; annex: AboutAnnex }) {
  const { language } = useTab();
  const file = size !== undefined && {
    file: `consultations/${encodeURIComponent(consultation)}/annexes/${encodeURIComponent(id)}`,
    sizeText: sizeText(size, language),
  };
  return <Annex annex={{ id, title, ...(href ? { href } : {}), ...file }} />;
}
