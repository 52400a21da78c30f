import { type ReactNode, useCallback } from 'react';
import type { ConsultationView } from '../../bot/consultation/views/view.ts';
import { History } from '../meeting/parts/history.tsx';
import { consultationsHash } from '../route.ts';
import { useTab } from '../shell/context.ts';
import { useLoad } from '../shell/load.ts';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { Stale } from '../shell/parts/stale.tsx';
import { AskNetwork } from './parts/ask-network.tsx';
import { ChangeConsultation } from './parts/change.tsx';
import { Extension } from './parts/extension.tsx';
import { ConsultationFacts } from './parts/facts.tsx';
import { MoveConsultation } from './parts/move.tsx';
import { Offices } from './parts/offices.tsx';
import { Papers } from './parts/papers.tsx';
import { RemoveConsultation } from './parts/remove.tsx';
import { Sent } from './parts/sent.tsx';

/** One consultation: what is next, its days and papers, and for the secretariat what can be done. */
export function ConsultationPage({ id }: { id: string }) {
  const { api } = useTab();
  const read = useCallback((signal: AbortSignal) => api.consultation(id, signal), [api, id]);
  const { data, problem, reload } = useLoad(read);
  if (data) {
    return (
      <Consultation view={data} changed={reload}>
        <Stale problem={problem} reload={reload} />
      </Consultation>
    );
  }
  return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
}

interface Props {
  view: ConsultationView;
  changed: () => Promise<void>;
  children: ReactNode;
}

function Consultation({ view, changed, children }: Props) {
  const { say } = useTab();
  const { editing, papers } = view;
  return (
    <Page title={view.title} state={view.headline}>
      {children}
      <p>
        <a href={consultationsHash()}>{say('tab.consultation.back')}</a>
      </p>
      <ConsultationFacts view={view} />
      {papers === null ? (
        <p className="quiet">{say('tab.consultation.noPapers', { forum: view.forum })}</p>
      ) : (
        <Papers id={view.id} papers={papers} edits={editing !== undefined} changed={changed} />
      )}
      {editing && (
        <>
          <MoveConsultation view={view} editing={editing} changed={changed} />
          <AskNetwork view={view} editing={editing} changed={changed} />
          <Extension id={view.id} extension={editing.extension} changed={changed} />
          <Offices id={view.id} offices={editing.offices} changed={changed} />
          <ChangeConsultation id={view.id} stage={view.stage} editing={editing} changed={changed} />
        </>
      )}
      {papers && <Sent sent={papers.sent} />}
      {papers && <History history={papers.history} />}
      {editing?.can.remove && <RemoveConsultation view={view} />}
    </Page>
  );
}
