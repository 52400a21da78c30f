import type { CommandOf, Decide } from '../../declared/decide.ts';
import type { Asked } from '../../kernel/asked.ts';
import { canonical } from '../../kernel/canonical.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Answer } from './answer-shape.ts';
import type { DraftKept } from './facts.ts';
import { namedIn } from './files.ts';
import { type AnswerFile, type DraftFile, type FormField, MOST_FILES } from './form.ts';
import { type Giver, mine, type RoundBody, type RoundSetting } from './setting.ts';
import { lateKey, municipalityKey, type Round } from './state.ts';

type DraftSetting = RoundBody & Pick<RoundSetting, 'draft' | 'edition'>;

/** What is being written, kept as it is: a draft may be wrong or half. A newer one, whoever wrote it, is asked about first. */
export const keepDraft: Decide<'keep-draft', Round, DraftSetting> = (round, command, asked) => {
  const { round: id, answer, edition, over } = command;
  const giver = mine(round, command.municipality, asked);
  if (isRefusal(giver)) return giver;
  const draft = asked.draft(giver.municipality);
  if (draft && canonical(draft.answer) === canonical(answer)) return 'repeat';
  if (draft && draft.edition !== edition && !over) return refuse('refusal.draft-changed');
  return [keptAs(id, giver, answer, asked)];
};

export const addAnswerFile: Decide<'add-answer-file', Round, DraftSetting> = (round, command, asked) =>
  withFile(round, command, asked);

/** An uploaded file in a draft; it becomes part of the answer when that names it. */
export function withFile(
  round: Round,
  command: CommandOf<'add-answer-file'>,
  asked: Asked & DraftSetting,
): [DraftKept] | Refusal {
  const { round: id, field, file } = command;
  const giver = mine(round, command.municipality, asked);
  if (isRefusal(giver)) return giver;
  const question = round.fields.form.find((one) => one.id === field && one.kind === 'file');
  if (question === undefined) return refuse('refusal.form-changed');
  const draft = asked.draft(giver.municipality);
  const files = [...(draft?.files[field] ?? []), file];
  const twin = draft && sameFile(namedIn(draft, field), file);
  if (twin) return refuse('refusal.annex-exists', { title: twin.name });
  const fault = faultInFiles(files, question);
  if (fault) return fault;
  const answer = draft?.answer ?? { stance: 'answers', values: {} };
  const fact = keptAs(id, giver, answer, asked);
  return [{ ...fact, rowOnly: { answer, files: { ...fact.rowOnly.files, [field]: files } } }];
}

/** The one with the same bytes: it is there already. One that was taken away from the answer may come again. */
function sameFile(files: readonly DraftFile[], { hash }: DraftFile): DraftFile | undefined {
  return hash === undefined ? undefined : files.find((one) => one.hash === hash);
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
