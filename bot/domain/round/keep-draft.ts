import { type Actor, personOf } from '../actor.ts';
import { canonical } from '../cooperation/canonical.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Answer } from './answer.ts';
import { type AnswerFile, type FormField, MOST_FILES } from './form.ts';
import { type Draft, lateKey, municipalityKey, type Round } from './round.ts';
import type { DraftKept, RoundFact } from './round-facts.ts';
import { mine, type RoundSetting } from './setting.ts';

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
  const municipality = mine(round, named, setting, actor, now);
  if (typeof municipality !== 'string') return municipality;
  const person = personOf(actor);
  if (person === null) return refuse('refusal.unknown-person');
  const draft = setting.draft(municipality);
  if (draft && canonical(draft.answer) === canonical(answer)) return 'repeat';
  if (draft && draft.edition !== edition && !over) return refuse('refusal.draft-changed');
  return [keptAs(id, municipality, answer, setting, person)];
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
  const municipality = mine(round, named, setting, actor, now);
  if (typeof municipality !== 'string') return municipality;
  const person = personOf(actor);
  if (person === null) return refuse('refusal.unknown-person');
  const asked = round.fields.form.find((one) => one.id === field && one.kind === 'file');
  if (asked === undefined) return refuse('refusal.form-changed');
  const draft = setting.draft(municipality);
  const files = [...(draft?.files[field] ?? []), file];
  const fault = faultInFiles(files, asked);
  if (fault) return fault;
  const answer = draft?.answer ?? { stance: 'answers', values: {} };
  const fact = keptAs(id, municipality, answer, setting, person);
  return [{ ...fact, files: { ...fact.files, [field]: files } }];
}

function faultInFiles(files: readonly AnswerFile[], { label, most = MOST_FILES }: FormField): Refusal | undefined {
  if (files.length <= most) return undefined;
  return refuse('refusal.too-many-answers', { question: label, most: String(most) });
}

/** Sent after the Round had closed: the secretariat sees it, and may open the Round again. */
export function keptTooLate(
  round: string,
  municipality: string,
  answer: Answer,
  draft: Draft | undefined,
  press: { person: string; drawn: string },
): DraftKept {
  const { person, drawn } = press;
  return {
    type: 'draft-kept',
    kind: 'draft',
    id: lateKey(round, municipality, person),
    round,
    municipality,
    edition: 1,
    answer,
    files: draft?.files ?? {},
    person,
    tooLate: { drawn },
  };
}

/** The municipality's draft, with what is written now. */
export function keptAs(
  round: string,
  municipality: string,
  answer: Answer,
  { draft, edition }: Pick<RoundSetting, 'draft' | 'edition'>,
  person: string,
): DraftKept {
  return {
    type: 'draft-kept',
    kind: 'draft',
    id: municipalityKey(round, municipality),
    round,
    municipality,
    edition: edition(municipality) + 1,
    answer,
    files: draft(municipality)?.files ?? {},
    person,
  };
}
