import type { Decide } from '../../declared/decide.ts';
import { sameDocument } from '../../document/domain/same-document.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import { consultationAnnexParts } from './facts.ts';
import type { WasAsked } from './remove.ts';
import type { Consultation } from './state.ts';

export const MOST_CONSULTATION_ANNEXES = 30;

/** A document goes with a consultation: a link, which is shown and never fetched, or an uploaded file. */
export const addConsultationAnnex: Decide<'add-consultation-annex', Consultation> = (state, command, asked) => {
  const { consultation: id, annex } = command;
  const denied = secretariatOnly('add-consultation-annex', asked);
  if (denied) return denied;
  const same = sameDocument(state.annexes, annex);
  if (same) return refuse('refusal.annex-exists', { title: same.title });
  const most = MOST_CONSULTATION_ANNEXES;
  if (state.annexes.length >= most) return refuse('refusal.consultation-annexes', { most: String(most) });
  const named = { id: `b${state.numbered + 1}`, ...annex };
  return [{ type: 'consultation-annex-added', kind: 'consultation', id, ...consultationAnnexParts(named) }];
};

/** Where a Round was asked about it its annexes may have been read. */
export const removeConsultationAnnex: Decide<'remove-consultation-annex', Consultation, WasAsked> = (
  state,
  command,
  asked,
) => {
  const { consultation: id, annex } = command;
  const denied = secretariatOnly('remove-consultation-annex', asked);
  if (denied) return denied;
  if (!state.annexes.some((one) => one.id === annex)) return 'repeat';
  const unasked = asked.wasAsked ? {} : { unasked: true as const };
  return [{ type: 'consultation-annex-removed', kind: 'consultation', id, annex, ...unasked }];
};
