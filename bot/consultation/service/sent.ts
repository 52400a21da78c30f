import { statusText } from '../../delivery/service/ask/line.ts';
import { type Actor, isSecretariat } from '../../kernel/actor.ts';
import type { DeliveryRow } from '../../ports/store.ts';
import type { RoundBundle } from '../../round/views/bundle.ts';
import type { Context } from '../../service/context.ts';
import type { Language } from '../../texts/text.ts';
import type { Consultation } from '../domain/state.ts';
import type { SentDelivery, SentThing } from '../views/bundle.ts';

/** What was sent about a consultation: questions that the reader may see, and letters; how they went, for the secretariat. */
export async function sentAbout(
  id: string,
  { consultation: { told }, actor }: { consultation: Consultation; actor: Actor },
  rounds: readonly RoundBundle[],
  language: Language,
  { store }: Context,
): Promise<SentThing[]> {
  const secretariat = isSecretariat(actor);
  const went = (rows: DeliveryRow[]) =>
    secretariat ? { deliveries: rows.map((row) => sentDelivery(row, language)) } : {};
  const mails = secretariat && told.length > 0 ? await store.outbox.byMatter({ kind: 'consultation', id }) : [];
  // Letters of earlier builds do not say which telling they are of; where there was one, they are of that.
  const only = told.length === 1 ? 1 : undefined;
  const letters = told.map(({ what, at }, n) => ({
    told: what,
    at,
    ...went(mails.filter(({ about }) => (about.number ?? only) === n + 1)),
  }));
  const questions = rounds.map(async ({ id: round, round: { fields, respondents, askedAt }, forum }) => {
    const rows = secretariat ? await store.outbox.byMatter({ kind: 'round', id: round }) : [];
    const asked = { id: round, purpose: fields.purpose, respondents: respondents.length, forum: forum.shortName };
    return {
      round: asked,
      at: askedAt,
      ...went(rows.filter(({ kind, about }) => kind === 'post' && about.role === 'round')),
    };
  });
  return [...(await Promise.all(questions)), ...letters];
}

function sentDelivery(row: DeliveryRow, language: Language): SentDelivery {
  return { status: row.status, statusText: statusText(row, language) };
}
