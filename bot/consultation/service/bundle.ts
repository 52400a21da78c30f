import { forums, head, municipalities } from '../../forum/service/bodies.ts';
import type { ForumDefinition } from '../../kernel/definition.ts';
import { within } from '../../kernel/imported.ts';
import { localDate } from '../../kernel/local-time.ts';
import type { Loaded } from '../../ports/store.ts';
import { ANSWERERS, type ConsultationSetting } from '../domain/check.ts';
import { type Consultation, isStanding } from '../domain/state.ts';

export function consultationIn(loaded: Loaded, id: string): Consultation | undefined {
  const state = loaded.get('consultation', id)?.state;
  return state && isStanding(state) ? state : undefined;
}

export function consultationsIn(loaded: Loaded): { id: string; consultation: Consultation }[] {
  return loaded
    .list('consultation')
    .flatMap(({ id, state: consultation }) => (isStanding(consultation) ? [{ id, consultation }] : []));
}

/** `loaded`: with the Rounds about it. */
export function wasAskedAbout(loaded: Loaded, id: string): boolean {
  return loaded.list('round').some(({ state }) => state.fields.consultation === id);
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
