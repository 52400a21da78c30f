import { useCallback } from 'react';
import type { ConsultationsView } from '../../bot/consultation/views/view.ts';
import { NEW_CONSULTATION } from '../route.ts';
import { useTab } from '../shell/context.ts';
import { Button } from '../shell/controls/button.tsx';
import { type Loaded, useLoad } from '../shell/load.ts';
import { HasDraft } from '../shell/parts/has-draft.tsx';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { Stale } from '../shell/parts/stale.tsx';
import { NEW } from './draft.ts';
import { ConsultationCounts } from './parts/counts.tsx';
import { ImportList } from './parts/import-list.tsx';
import { ConsultationLines } from './parts/lines.tsx';
import { ConsultationYears } from './parts/years.tsx';

/** *Remisser*: what comes, what goes on and what has been. */
export function ConsultationsPage({ year }: { year: number | undefined }) {
  const { api } = useTab();
  const read = useCallback((signal: AbortSignal) => api.consultations(year, signal), [api, year]);
  const { data, problem, reload } = useLoad(read);
  if (!data) return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
  return <Consultations view={data} problem={problem} reload={reload} />;
}

function Consultations({ view, problem, reload }: { view: ConsultationsView } & Omit<Loaded<unknown>, 'data'>) {
  const { say } = useTab();
  const { coming, ongoing, past } = view;
  return (
    <Page title={say('tab.pages.consultations')} state={view.title}>
      <Stale problem={problem} reload={reload} />
      <ConsultationYears view={view} />
      {view.can.register && (
        <div className="row actions">
          <Button as="a" href={NEW_CONSULTATION} appearance="primary">
            {say('tab.consultations.new')}
            <HasDraft draftKey={NEW} />
          </Button>
        </div>
      )}
      <ConsultationLines
        title={say('tab.consultations.ongoing')}
        lines={ongoing}
        empty={say(coming.length > 0 ? 'tab.consultations.noneYet' : 'tab.consultations.none')}
      />
      <ConsultationLines title={say('tab.consultations.coming')} lines={coming} />
      <ConsultationLines title={say('tab.consultations.past', { year: view.year })} lines={past} />
      <ConsultationCounts view={view} />
      {view.can.register && <ImportList imports={view.imports} changed={reload} />}
    </Page>
  );
}
