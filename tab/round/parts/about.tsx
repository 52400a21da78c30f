import type { RoundAboutView } from '../../../bot/round/views/view.ts';
import { Annex } from '../../meeting/parts/annex.tsx';
import { consultationHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { annexView } from '../annex-view.ts';

/** What the question belongs to: who sent it, its page, and its papers where the reader sees them. */
export function RoundAbout({ about: { id, title, senderText, annexes } }: { about: RoundAboutView }) {
  const { language } = useTab();
  return (
    <div className="panel">
      <p>
        {senderText}: <a href={consultationHash(id)}>{title}</a>
      </p>
      {annexes.length > 0 && (
        <ul className="plain">
          {annexes.map((annex) => (
            <li key={annex.id}>
              <Annex annex={annexView(id, annex, language)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
