import { type ReactNode, useCallback } from 'react';
import type { RegistrationView, RoundPageView } from '../../bot/round/views/view.ts';
import { DELIVERIES } from '../delivery/parts/deliveries.tsx';
import { minutesHash, roundHash } from '../route.ts';
import { useJustSent } from '../shell/arrival.ts';
import { useTab } from '../shell/context.ts';
import { countKey } from '../shell/count-key.ts';
import { useLoad } from '../shell/load.ts';
import { Done } from '../shell/parts/done.tsx';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Section } from '../shell/parts/section.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { Stale } from '../shell/parts/stale.tsx';
import { RoundAbout } from './parts/about.tsx';
import { RoundDocument } from './parts/document.tsx';
import { RoundFiles } from './parts/files.tsx';
import { RoundMemos } from './parts/memos.tsx';
import { MyRound } from './parts/mine.tsx';
import { RoundOffice } from './parts/office.tsx';
import { Registration } from './parts/registration.tsx';
import { Sheet } from './parts/sheet.tsx';
import { Tallies } from './parts/tallies.tsx';
import { Versions } from './parts/versions.tsx';

/** One question to every municipality: my answer, everybody's, and what the secretariat does with it. */
export function RoundPage({ id, municipality }: { id: string; municipality?: string }) {
  const { api } = useTab();
  const read = useCallback((signal: AbortSignal) => api.round(id, municipality, signal), [api, id, municipality]);
  const { data, problem, reload } = useLoad(read);
  if (data) {
    return (
      <Round round={data} reload={reload}>
        <Stale problem={problem} reload={reload} />
      </Round>
    );
  }
  return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
}

interface Props {
  round: RoundPageView;
  reload: () => Promise<void>;
  children: ReactNode;
}

function Round({ round, reload, children }: Props) {
  const { forum, title, text, statusText, status, overdue, mine } = round;
  const { say } = useTab();
  const justSent = useJustSent(round.id);
  const choose = (municipality: string) => {
    window.location.hash = roundHash(round.id, municipality);
  };
  return (
    <Page title={title} state={round.headline}>
      {children}
      {justSent && <Asked round={round} />}
      <p className="quiet">
        {forum.shortName} · {round.purposeText} · {round.askerText}
      </p>
      {round.consultation && <RoundAbout about={round.consultation} />}
      {text && <p className="lines">{text}</p>}
      <RoundDocument round={round} />
      <RoundMemos round={round} changed={reload} />
      {status === 'open' && overdue && !round.registration && <p>{statusText}</p>}
      {mine && <MyRound key={mine.municipality} round={round} mine={mine} changed={reload} onMunicipality={choose} />}
      {round.notAskedText && (
        <Section title={say('tab.answer.title')}>
          <p>{round.notAskedText}</p>
        </Section>
      )}
      {round.counts.answered + (round.counts.planned ?? 0) > 0 && <Tallies tallies={round.tallies} />}
      {round.registration ? (
        <Numbers round={round} registration={round.registration} changed={reload} />
      ) : (
        <Sheet round={round} changed={reload} />
      )}
      <RoundOffice round={round} changed={reload} />
      <RoundFiles round={round} />
    </Page>
  );
}

interface NumbersProps {
  round: RoundPageView;
  registration: RegistrationView;
  changed: () => Promise<void>;
}

/** Of minutes that were sent to the registries. */
function Numbers({ round, registration, changed }: NumbersProps) {
  const { say } = useTab();
  const mended = round.rows.filter(({ answer, version }) => answer && version > 1);
  return (
    <Section title={say('tab.registration.title')}>
      {registration.meeting && (
        <p>
          <a href={minutesHash(registration.meeting)}>
            {say(registration.note ? 'tab.registration.minutes' : 'tab.registration.read')}
          </a>
        </p>
      )}
      <Registration registration={registration} unfolded counted changed={changed} />
      {mended.map((row) => (
        <div key={row.municipality}>
          <h3>{row.name}</h3>
          <Versions round={round} row={row} />
        </div>
      ))}
    </Section>
  );
}

/** Said once, to whoever asked it just now. */
function Asked({ round: { counts, forum } }: Pick<Props, 'round'>) {
  const { say } = useTab();
  return (
    <p role="status" className="saved">
      <Done
        text={say(countKey('tab.round.asked', counts.asked), { count: counts.asked, forum: forum.shortName })}
        more={DELIVERIES}
      />
    </p>
  );
}
