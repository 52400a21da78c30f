import type { Decide } from '../../declared/decide.ts';
import { faultInAdding, sameName } from '../../document/domain/same-document.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { consultationAnnexParts } from './facts.ts';
import type { WasAsked } from './remove.ts';
import type { Consultation, ConsultationAnnex } from './state.ts';

export const MOST_CONSULTATION_ANNEXES = 30;
const ROOM = { most: MOST_CONSULTATION_ANNEXES, full: 'refusal.consultation-annexes' } as const;

/**
 * A document goes with a consultation, once: a link, which is shown and never fetched, or an uploaded file. A file of the
 * same name is asked about: the new one is a new version of it, or goes beside it.
 */
export const addConsultationAnnex: Decide<'add-consultation-annex', Consultation, WasAsked> = (
  state,
  command,
  asked,
) => {
  const { consultation: id, annex } = command;
  const not =
    secretariatOnly('add-consultation-annex', asked) ?? faultInAdding(state.annexes, annex, command.same, ROOM);
  if (not) return not;
  const old = command.same === 'instead' ? sameName(state.annexes, annex) : undefined;
  const named = { ...annex, id: `b${state.numbered + 1}`, ...(old ? { title: old.title } : {}) };
  const about = { kind: 'consultation' as const, id };
  const added = { type: 'consultation-annex-added' as const, ...about, ...consultationAnnexParts(named) };
  if (old === undefined) return [added];
  const to = state.annexes.indexOf(old);
  return [
    { type: 'consultation-annex-removed', ...about, annex: old.id, ...unasked(asked) },
    added,
    { type: 'consultation-annex-moved', ...about, annex: named.id, to },
  ];
};

/** What it is called is shown, whatever its file is called. */
export const renameConsultationAnnex: Decide<'rename-consultation-annex', Consultation> = (state, command, asked) => {
  const { consultation: id, title } = command;
  const annex = annexIn(state, command.annex, secretariatOnly('rename-consultation-annex', asked));
  if (isRefusal(annex)) return annex;
  if (annex.title === title) return 'repeat';
  return [{ type: 'consultation-annex-renamed', kind: 'consultation', id, annex: annex.id, words: { title } }];
};

/** Up or down among the consultation's documents. */
export const moveConsultationAnnex: Decide<'move-consultation-annex', Consultation> = (state, command, asked) => {
  const { consultation: id } = command;
  const annex = annexIn(state, command.annex, secretariatOnly('move-consultation-annex', asked));
  if (isRefusal(annex)) return annex;
  const to = Math.min(command.to, state.annexes.length - 1);
  if (state.annexes.indexOf(annex) === to) return 'repeat';
  return [{ type: 'consultation-annex-moved', kind: 'consultation', id, annex: annex.id, to }];
};

function annexIn({ annexes }: Consultation, annex: string, denied: Refusal | undefined): ConsultationAnnex | Refusal {
  return denied ?? annexes.find(({ id }) => id === annex) ?? refuse('refusal.unknown-consultation-annex');
}

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
  return [{ type: 'consultation-annex-removed', kind: 'consultation', id, annex, ...unasked(asked) }];
};

function unasked({ wasAsked }: WasAsked): { unasked?: true } {
  return wasAsked ? {} : { unasked: true };
}
