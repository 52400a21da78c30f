import type { Actor } from '../actor.ts';
import { canonical } from '../cooperation/canonical.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Answer } from './answer.ts';
import { type AnswerFile, type FormField, MOST_FILES } from './form.ts';
import { lateKey, municipalityKey, type Round } from './round.ts';
import type { DraftKept, RoundFact } from './round-facts.ts';
import { type Giver, mine, type RoundSetting } from './setting.ts';

export interface GivenDraft {
  answer: Answer;
  /** The draft's that was read; 0: there was none. */
  edition: number;
  municipality?: string;
  over?: boolean;
}

export type DraftSetting = Pick<RoundSetting, 'forum' | 'seats' | 'municipalities' | 'zone' | 'draft' | 'edition'>;

/** What is being written, kept as it is: a draft may be wrong or half. A newer one, whoever wrote it, is asked about first. */
export function keepDraft(
  id: string,
  round: Round,
  { answer, edition, municipality: named, over }: GivenDraft,
  setting: DraftSetting,
  actor: Actor,
  now: Date,
): RoundFact[] | Refusal | 'repeat' {
  const giver = mine(round, named, setting, actor, now);
  if (isRefusal(giver)) return giver;
  const draft = setting.draft(giver.municipality);
  if (draft && canonical(draft.answer) === canonical(answer)) return 'repeat';
  if (draft && draft.edition !== edition && !over) return refuse('refusal.draft-changed');
  return [keptAs(id, giver, answer, setting)];
}

/** An uploaded file in a draft; it becomes part of the answer when that names it. */
export function addAnswerFile(
  id: string,
  round: Round,
  { field, file, municipality: named }: { field: string; file: AnswerFile; municipality?: string },
  setting: DraftSetting,
  actor: Actor,
  now: Date,
): RoundFact[] | Refusal {
  const giver = mine(round, named, setting, actor, now);
  if (isRefusal(giver)) return giver;
  const asked = round.fields.form.find((one) => one.id === field && one.kind === 'file');
  if (asked === undefined) return refuse('refusal.form-changed');
  const draft = setting.draft(giver.municipality);
  const files = [...(draft?.files[field] ?? []), file];
  const fault = faultInFiles(files, asked);
  if (fault) return fault;
  const answer = draft?.answer ?? { stance: 'answers', values: {} };
  const fact = keptAs(id, giver, answer, setting);
  return [{ ...fact, rowOnly: { answer, files: { ...fact.rowOnly.files, [field]: files } } }];
}

function faultInFiles(files: readonly AnswerFile[], { label, most = MOST_FILES }: FormField): Refusal | undefined {
  if (files.length <= most) return undefined;
  return refuse('refusal.too-many-answers', { question: label, most: String(most) });
}

/** Sent after the Round had closed: the secretariat sees it, and may open the Round again. */
export function keptTooLate(
  round: string,
  giver: Giver,
  answer: Answer,
  { draft }: Pick<RoundSetting, 'draft'>,
  drawn: string,
): DraftKept {
  const id = lateKey(round, giver.municipality, giver.person);
  const rowOnly = { answer, files: draft(giver.municipality)?.files ?? {} };
  return { type: 'draft-kept', kind: 'draft', id, round, ...giver, edition: 1, rowOnly, tooLate: { drawn } };
}

/** The municipality's draft, with what is written now. */
export function keptAs(
  round: string,
  giver: Giver,
  answer: Answer,
  { draft, edition }: Pick<RoundSetting, 'draft' | 'edition'>,
): DraftKept {
  const { municipality } = giver;
  const id = municipalityKey(round, municipality);
  const rowOnly = { answer, files: draft(municipality)?.files ?? {} };
  return { type: 'draft-kept', kind: 'draft', id, round, ...giver, edition: edition(municipality) + 1, rowOnly };
}
