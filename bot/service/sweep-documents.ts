import type { Consultation, ConsultationAnnex } from '../domain/consultation/consultation.ts';
import type { Annex } from '../domain/meeting/agenda-item.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import type { KeptAnnex } from '../domain/meeting/meeting-facts.ts';
import { errorLine } from '../ports/error-line.ts';
import type { JournalLine, Store } from '../ports/store.ts';
import { answerDocuments } from './answer-documents.ts';
import type { Context } from './context.ts';

/** A file that nothing names is an upload that was cut off; younger than this it may still be on its way. */
const ORPHAN_MS = 24 * 3600 * 1000;
const MOST = 100_000;

/**
 * Removes the files that nobody will read: uploads that never became part of anything, annexes that were removed, or
 * emptied by secrecy, before they were ever sent, and what stood in drafts alone. What was sent or answered stays, and what
 * was annexed to a consultation about which a Round was asked.
 */
export async function sweepDocuments(context: Context): Promise<void> {
  const { documents, store, clock, log } = context;
  if (documents === undefined) return;
  try {
    const files = await documents.list();
    if (files.length === 0) return;
    const meetings = await store.list({ kind: 'meeting' });
    const answers = await answerDocuments(store, MOST);
    const consultations = await store.list({ kind: 'consultation' });
    const annexes = await store.journal({ kinds: ['consultation'], types: ['consultation-annex-added'], most: MOST });
    const asked = await askedAbout(store);
    const wanted = new Set([
      ...meetings.flatMap(({ state }) => filesOf(state)),
      ...consultations.flatMap(({ state }) => annexFiles(state)),
      ...annexes.filter(({ id }) => asked.has(id)).flatMap(documentOf),
      ...(answers ?? []),
    ]);
    const added = await store.journal({ types: ['annex-added'], most: MOST });
    // With more than that, what is older is not known: then nothing is an orphan.
    const whole = added.length < MOST && annexes.length < MOST && answers !== null;
    const named = new Map(added.flatMap(nameOf));
    for (const { document, at } of files.filter((file) => !wanted.has(file.document))) {
      const line = named.get(document);
      const orphan = whole && clock.real() - at.getTime() > ORPHAN_MS;
      const needless = line ? !(await wasSent(line, context)) : orphan;
      if (needless) await documents.remove(document);
    }
  } catch (error) {
    log.warn(errorLine(error), 'files could not be swept; the next time will');
  }
}

/** The files of the agenda as it is prepared, and as it was last sent. */
function filesOf(meeting: Meeting): string[] {
  const sent = meeting.status === 'planned' ? [] : (meeting.agenda ?? []);
  const annexes = [...(meeting.items ?? []), ...sent].flatMap((item): Partial<Annex>[] => item.annexes ?? []);
  return annexes.flatMap(({ file }) => (file ? [file.document] : []));
}

function annexFiles({ annexes }: Consultation): string[] {
  return annexes.flatMap(({ file }) => (file ? [file.document] : []));
}

/** The consultations about which somebody was asked: their annexes may have been read, those that were removed too. */
async function askedAbout(store: Store): Promise<ReadonlySet<string>> {
  const rounds = (await store.list({ kind: 'round' })).map(({ state }) => state);
  return new Set(rounds.flatMap(({ fields }) => fields.consultation ?? []));
}

function documentOf({ data }: JournalLine): string[] {
  const { file } = (data as { annex: ConsultationAnnex }).annex;
  return file ? [file.document] : [];
}

function nameOf(line: JournalLine): [string, JournalLine][] {
  const { annex } = line.data as { annex: KeptAnnex };
  return annex.file ? [[annex.file.document, line]] : [];
}

/** Did an agenda go out between the annex's coming and its going? */
async function wasSent(added: JournalLine, { store }: Context): Promise<boolean> {
  const types = ['annex-removed', 'agenda-item-removed', 'notice-sent', 'notice-changed'];
  const later = (await store.journal({ kinds: ['meeting'], ids: [added.id], types, most: MOST }))
    .filter(({ seq }) => seq > added.seq)
    .sort((a, b) => a.seq - b.seq);
  const { item, annex } = added.data as { item: string; annex: KeptAnnex };
  const gone = later.findIndex(({ type, data }) => {
    const about = data as { item?: string; annex?: string };
    return type === 'annex-removed' ? about.annex === annex.id : type === 'agenda-item-removed' && about.item === item;
  });
  const meanwhile = gone < 0 ? later : later.slice(0, gone);
  return meanwhile.some(({ type, data }) => type === 'notice-sent' || tellsAgenda(data as { what?: string[] }));
}

function tellsAgenda({ what = [] }: { what?: string[] }): boolean {
  return what.includes('agenda') || what.includes('annexes');
}
