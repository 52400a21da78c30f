import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Round } from './state.ts';

export const mayAddRoundDocument: MayNow<Round> = ({ status, fields, memos }, asked) => {
  const denied = secretariatOnly('add-round-document', asked);
  if (denied) return denied;
  if (fields.document === undefined) return refuse('refusal.no-document-asked');
  if (status === 'closed') return refuse('refusal.round-closed-secretariat');
  return memos ? refuse('refusal.memos-sent') : undefined;
};

/** The document that the boards take a stand on, as a file. Until the offices have been written to, another takes its place. */
export const addRoundDocument: Decide<'add-round-document', Round> = (round, { round: id, file }, asked) => {
  const not = mayAddRoundDocument(round, asked);
  if (not) return not;
  if (file.hash !== undefined && file.hash === round.file?.hash)
    return refuse('refusal.annex-exists', { title: round.file.name });
  const { name, hash, ...kept } = file;
  const words = hash === undefined ? { name } : { name, hash };
  return [{ type: 'round-document-added', kind: 'round', id, file: kept, words }];
};
