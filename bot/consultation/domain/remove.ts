import type { Decide } from '../../declared/decide.ts';
import { type Asked, type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { ConsultationFact } from './facts.ts';
import type { Consultation } from './state.ts';

/** `wasAsked`: a Round was asked about it. */
export interface WasAsked {
  wasAsked: boolean;
}

/** One that was registered by mistake goes while nobody has been asked or told of it; after that it is declined or archived. */
export const mayRemoveConsultation: MayNow<Consultation, WasAsked> = (state, asked) => {
  const denied = secretariatOnly('remove-consultation', asked);
  return denied ?? faultInRemoving(state, asked);
};

function faultInRemoving(state: Consultation, { wasAsked }: WasAsked): Refusal | undefined {
  const { told, extension, fields, submitted, registeredAt } = state;
  // What was handed in earlier came with a list of what has been.
  const handedIn = submitted !== undefined && submitted >= registeredAt.slice(0, submitted.length);
  const sent = wasAsked || told.length > 0 || extension !== undefined || handedIn;
  return sent ? refuse('refusal.consultation-sent', { title: fields.title }) : undefined;
}

/** What it was, who removed it and when stand in the journal; the files of its annexes go. */
export const removeConsultation: Decide<'remove-consultation', Consultation, WasAsked> = (state, command, asked) => {
  const { consultation: id, reason } = command;
  const not = mayRemoveConsultation(state, asked);
  return not ?? [removed(id, reason)];
};

export interface OfList {
  id: string;
  consultation: Consultation;
  wasAsked: boolean;
}

/** Those of a list that its undoing takes away: nobody has touched them since, or asked about them. */
export function untouchedOf(all: readonly OfList[]): OfList[] {
  return all.filter(({ consultation: { list }, wasAsked }) => list !== undefined && !list.touched && !wasAsked);
}

export const mayUndoImport: MayNow<readonly OfList[]> = (all, asked: Asked) => {
  const denied = secretariatOnly('undo-import', asked);
  if (denied) return denied;
  if (all.length === 0) return 'repeat';
  return untouchedOf(all).length === 0 ? refuse('refusal.import-touched') : undefined;
};

/** A list that was imported by mistake. `all`: what came with it and stands. */
export const undoImport: Decide<'undo-import', readonly OfList[]> = (all, _command, asked) => {
  const not = mayUndoImport(all, asked);
  return not ?? untouchedOf(all).map(({ id }) => removed(id));
};

function removed(id: string, reason?: string): ConsultationFact {
  const words = reason === undefined ? {} : { words: { reason } };
  return { type: 'consultation-removed', kind: 'consultation', id, ...words };
}
