import { forums, head, seatsOf } from '../../../forum/service/bodies.ts';
import { mayDo } from '../../../kernel/access.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { question } from '../../../service/question.ts';
import { consultationsView } from '../../views/calendar.ts';
import { importsView } from '../../views/imports.ts';
import { consultationsIn, todayIn } from '../bundle.ts';
import { importedLists, isUntouched } from '../imported-lists.ts';

/** *Remisser*: the consultation calendar, for everybody who holds a seat in any body today; the secretariat too. */
export const consultations = question({
  question: 'consultations',
  reads: ({ who }, rows) => [
    { kind: 'cooperation' },
    { kind: 'forum' },
    { kind: 'seat' },
    { kind: 'consultation' },
    ...(who.kind === 'account' && who.secretariat && consultationsIn(rows).some(isUntouched)
      ? [{ kind: 'round' as const }]
      : []),
  ],
  find: (loaded, { actor, now }) => {
    const every = forums(loaded).map(({ id }) => id);
    const today = todayIn(loaded, now);
    return { loaded, today, roles: rolesOf(actor, seatsOf(loaded, every), today) };
  },
  access: ({ roles }) => ({ roles, otherwise: refuse('refusal.unknown-person') }),
  view: ({ loaded, today, roles }, { asked, actor, now }) => {
    const nameOf = new Map(forums(loaded).map(({ id, shortName }) => [id, shortName]));
    const all = consultationsIn(loaded).map(({ id, consultation }) => ({
      id,
      consultation,
      forum: nameOf.get(consultation.fields.forum) ?? consultation.fields.forum,
    }));
    const year = asked.year ?? Number(today.slice(0, 4));
    const mayRegister = mayDo('register-consultation', roles);
    const { language } = asked;
    const shown = { zone: head(loaded).timeZone, language };
    const imports = mayRegister ? importsView(importedLists(loaded), { by: actor, roles, now }, shown) : [];
    return consultationsView(all, { year, today, language, mayRegister, imports });
  },
});
