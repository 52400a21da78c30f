import { forums, head, municipalities } from '../../forum/service/bodies.ts';
import type { ForumDefinition } from '../../kernel/definition.ts';
import { within } from '../../kernel/imported.ts';
import { localDate } from '../../kernel/local-time.ts';
import type { Loaded } from '../../ports/store.ts';
import { ANSWERERS, type ConsultationSetting } from '../domain/check.ts';
import type { Consultation } from '../domain/state.ts';

export function consultationIn(loaded: Loaded, id: string): Consultation | undefined {
  return loaded.get('consultation', id)?.state;
}

export function consultationsIn(loaded: Loaded): { id: string; consultation: Consultation }[] {
  return loaded.list('consultation').map(({ id, state: consultation }) => ({ id, consultation }));
}

export function todayIn(loaded: Loaded, now: Date): string {
  return localDate(now, head(loaded).timeZone);
}

/** What a consultation's fields are checked against: the body that answers, and who is a member today. */
export function consultationSetting(loaded: Loaded, forum: string, now: Date): ConsultationSetting {
  const body = loaded.get('forum', forum)?.state.definition;
  const today = todayIn(loaded, now);
  const members = [...municipalities(loaded).values()].filter((one) => within(today, one.memberFrom, one.memberTo));
  return { forum: body, municipalities: members.map(({ id }) => id), today };
}

/** The bodies that may answer a consultation on a local date. */
export function answeringForums(loaded: Loaded, today: string): ForumDefinition[] {
  return forums(loaded).filter((one) => ANSWERERS.includes(one.kind) && within(today, one.validFrom, one.validTo));
}
