import type { Decide } from '../../declared/decide.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { RoundFact } from './facts.ts';
import { type Giver, mine, type RoundBody, type RoundSetting } from './setting.ts';
import { lateKey, municipalityKey, type Round } from './state.ts';

/** A municipality's draft is thrown away; what it answered before stands. */
export const dropDraft: Decide<'drop-draft', Round, RoundBody & Pick<RoundSetting, 'draft' | 'late'>> = (
  round,
  { round: id, municipality },
  asked,
) => {
  const giver = mine(round, municipality, asked);
  if (isRefusal(giver)) return giver;
  const facts = [...droppedDraft(id, giver, asked), ...droppedLate(id, giver, asked)];
  return facts.length === 0 ? 'repeat' : facts;
};

/** The municipality's draft is gone, where there is one. */
export function droppedDraft(
  round: string,
  { municipality }: Giver,
  { draft }: Pick<RoundSetting, 'draft'>,
): RoundFact[] {
  return draft(municipality) ? [dropped(municipalityKey(round, municipality))] : [];
}

/** What the giver sent too late is gone, where there is something; a colleague's stays. */
export function droppedLate(
  round: string,
  { municipality, person }: Giver,
  { late }: Pick<RoundSetting, 'late'>,
): RoundFact[] {
  const own = late(municipality).filter((one) => one.person === person);
  return own.map(() => dropped(lateKey(round, municipality, person)));
}

function dropped(id: string): RoundFact {
  return { type: 'draft-dropped', kind: 'draft', id };
}
