import { mayDo } from '../../domain/access.ts';
import { rolesOf } from '../../domain/asking/relation.ts';
import type { NewConsultation } from '../../domain/consultation/consultation.ts';
import type { Verdict } from '../../domain/consultation/consultation-list.ts';
import { faultInNew } from '../../domain/consultation/register-consultation.ts';
import { sameAs } from '../../domain/consultation/same-consultation.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { ImportWindow, Who } from '../../ports/service.ts';
import type { Loaded } from '../../ports/store.ts';
import { actorOf, actorReads } from '../actor.ts';
import { answeringForums, consultationSetting, consultationsIn, todayIn } from '../consultation-bundle.ts';
import type { Context } from '../context.ts';
import { gather } from '../gather.ts';

/** What a list of consultations is read against; for the secretariat. */
export async function askImportWindow(who: Who, context: Context): Promise<ImportWindow | Refusal> {
  const loaded = await readAll(who, context);
  if (isRefusal(loaded)) return loaded;
  const today = todayIn(loaded, context.clock.now());
  const forums = answeringForums(loaded, today).map(({ id, shortName, name }) => ({ id, shortName, name }));
  return { today, forums };
}

/** Each row as it would be decided now; nothing is stored. */
export async function checkImport(who: Who, rows: NewConsultation[], context: Context): Promise<Verdict[] | Refusal> {
  const loaded = await readAll(who, context);
  if (isRefusal(loaded)) return loaded;
  const now = context.clock.now();
  const known = new Set(consultationsIn(loaded).map(({ consultation }) => sameAs(consultation)));
  return rows.map((row) => {
    const name = sameAs(row);
    if (known.has(name)) return 'known';
    const fault = faultInNew(row, consultationSetting(loaded, row.fields.forum, now));
    if (fault === undefined) known.add(name);
    return fault ?? 'new';
  });
}

async function readAll(who: Who, { store, tenant }: Context): Promise<Loaded | Refusal> {
  if (who.kind === 'account' && who.tenant !== tenant) return refuse('refusal.other-tenant');
  const loaded = await gather(store, () => [
    ...actorReads(who),
    { kind: 'cooperation' },
    { kind: 'municipality' },
    { kind: 'forum' },
    { kind: 'consultation' },
  ]);
  const roles = rolesOf(actorOf(who, loaded), [], '');
  return mayDo('import-consultations', roles) ? loaded : refuse('refusal.secretariat-only');
}
