import { inTurns } from '../../kernel/in-turns.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { LARGEST_LIST, MOST_ROWS } from '../../ports/reading.ts';
import type { ListUpload, Who } from '../../ports/service.ts';
import type { Loaded } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { gather } from '../../service/gather.ts';
import { handle } from '../../service/handle.ts';
import type { Language } from '../../texts/text.ts';
import type { ConsultationSetting } from '../domain/check.ts';
import type { ConsultationList, ListFault, Verdict } from '../domain/list.ts';
import { faultInNew } from '../domain/register.ts';
import { sameAs } from '../domain/same.ts';
import type { NewConsultation } from '../domain/state.ts';
import { importView } from '../views/list.ts';
import type { ImportView } from '../views/view.ts';
import { importWindow } from './ask/import-window.ts';
import { consultationSetting, consultationsIn } from './bundle.ts';

/** A list of consultations: looked through first, and imported with the next press, which names what was looked through. */
export async function importList(
  who: Who,
  upload: ListUpload,
  key: string,
  language: Language,
  context: Context,
): Promise<ImportView | Refusal> {
  const looked = await lookThrough(who, upload, context);
  if (isRefusal(looked)) return looked;
  const { list, verdicts, digest, forums } = looked;
  const show = (imported: boolean) => importView(list, verdicts, { digest, imported, forums, language });
  if (upload.digest === null) return show(false);
  const rows = newRows(list, verdicts, context);
  // A press whose answer got lost on the way: everything is here already.
  if (rows.length === 0) return verdicts.includes('known') ? show(true) : refuse('refusal.import-nothing');
  if (upload.digest !== digest) return refuse('refusal.import-changed');
  const handled = await handle({ do: 'import-consultations', list: digest, rows }, who, key, context);
  return 'refused' in handled ? handled.refused : show(true);
}

/** Why a list could not be read. */
export function listRefusal({ fault, sheet }: ListFault): Refusal {
  if (fault === 'too-big') return refuse('refusal.import-too-big', { most: String(LARGEST_LIST / 1024 / 1024) });
  if (fault === 'too-heavy') return refuse('refusal.import-too-heavy');
  if (fault === 'too-many') return refuse('refusal.import-too-many', { most: String(MOST_ROWS) });
  if (sheet !== undefined) return refuse('refusal.import-no-header-sheet', { sheet: sheet.slice(0, 80) });
  return refuse(fault === 'no-header' ? 'refusal.import-no-header' : 'refusal.not-a-list');
}

interface LookedThrough {
  list: ConsultationList;
  /** Of the rows that could be read, in their order. */
  verdicts: Verdict[];
  /** Of the bytes, the body and the verdicts: the same list, to be imported in the same way. */
  digest: string;
  /** Short names of the bodies that may answer, by id. */
  forums: ReadonlyMap<string, string>;
}

async function lookThrough(who: Who, upload: ListUpload, context: Context): Promise<LookedThrough | Refusal> {
  const window = await importWindow.ask(who, {}, context);
  if (isRefusal(window)) return window;
  const { forums } = window;
  const only = forums.length === 1 ? forums[0]?.id : undefined;
  const forum = upload.forum === undefined ? only : forums.find(({ id }) => id === upload.forum)?.id;
  if (forum === undefined && upload.forum !== undefined) return refuse('refusal.unknown-forum');
  const list = await context.reading.list(upload.bytes, { ...window, ...(forum === undefined ? {} : { forum }) });
  if ('fault' in list) return listRefusal(list);
  const verdicts = await verdictsOf(foundIn(list), context);
  const digest = context.hash(upload.bytes, JSON.stringify([forum ?? null, verdicts])).slice(0, 32);
  return { list, verdicts, digest, forums: new Map(forums.map(({ id, shortName }) => [id, shortName])) };
}

/** Each row as it would be decided now; nothing is stored. */
async function verdictsOf(rows: NewConsultation[], { store, clock }: Context): Promise<Verdict[]> {
  const loaded = await gather(store, () => [
    { kind: 'cooperation' },
    { kind: 'municipality' },
    { kind: 'forum' },
    { kind: 'consultation' },
  ]);
  const now = clock.now();
  const setting = settingsOnce(loaded, now);
  const known = new Set(consultationsIn(loaded).map(({ consultation }) => sameAs(consultation)));
  return inTurns(rows, (row): Verdict => {
    const name = sameAs(row);
    if (known.has(name)) return 'known';
    const fault = faultInNew(row, setting(row.fields.forum));
    if (fault === undefined) known.add(name);
    return fault ?? 'new';
  });
}

/** A list names few bodies, and each many times. */
function settingsOnce(loaded: Loaded, now: Date) {
  const made = new Map<string, ConsultationSetting>();
  return (forum: string) => {
    const setting = made.get(forum) ?? consultationSetting(loaded, forum, now);
    made.set(forum, setting);
    return setting;
  };
}

function foundIn({ rows }: ConsultationList): NewConsultation[] {
  return rows.flatMap((row) => row.found ?? []);
}

/** The rows that are new. A row's id is made of what it says, so that the same row is the same consultation. */
function newRows(list: ConsultationList, verdicts: readonly Verdict[], { hash }: Context) {
  return foundIn(list)
    .filter((_, at) => verdicts[at] === 'new')
    .map((row) => ({ id: `remiss-${hash(sameAs(row)).slice(0, 16)}`, ...row }));
}
