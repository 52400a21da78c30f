import { readRows } from './rows.ts';

/** scenario-remisses.json: the fictional year's consultations, what was answered when, and the figures expected. */
export interface ScenarioQuestion {
  id: string;
  type: 'choice' | 'multi-choice' | 'text';
  required: boolean;
  text: string;
  max?: number;
  maxLength?: number;
  choices?: { value: string; label: string }[];
}

export interface ScenarioRemiss {
  id: string;
  title: string;
  sender: string;
  senderRegistryNumber: string;
  ownRegistryNumber: string;
  receivedAt: string;
  /** With the local offset. */
  dispatchedAt: string;
  /** Ours: local date, until 23.59. */
  answerBy: string;
  /** The sender's: local date. */
  finalDate: string;
  responsibleBodyId: string;
  questions: ScenarioQuestion[];
}

type Answers = { questionId: string; value: string | string[] }[];

export interface ScenarioContribution {
  remissId: string;
  municipalityId: string;
  status: 'answered' | 'abstained' | 'missing' | 'draft';
  submittedAt: string | null;
  submittedByPersonId: string | null;
  channel: 'teams-card' | 'tab' | 'mail' | null;
  answers: Answers;
  abstainReason?: string;
  savedAt?: string;
  revisions?: { version: number; submittedAt: string; answers: Answers }[];
}

export interface Snapshot {
  at: string;
  answered: number;
  abstained: number;
  outstandingMunicipalityIds: string[];
}

export interface ExpectedRemiss {
  answered: number;
  answeredOnTime: number;
  late: number;
  abstained: number;
  missing: number;
  drafts: number;
  heardFrom: string;
  missingMunicipalityIds: string[];
  choiceCounts: Record<string, Record<string, number>>;
  snapshots: Snapshot[];
  daysBetweenInternalAndFinal: number;
}

export interface ScenarioRemisses {
  asOf: string;
  remisses: ScenarioRemiss[];
  contributions: ScenarioContribution[];
  expected: Record<string, ExpectedRemiss>;
}

export function scenarioRemisses(): ScenarioRemisses {
  return readRows('scenario-remisses.json') as ScenarioRemisses;
}

/** One thing that happened to one Round. */
export interface Given {
  at: string;
  round: string;
  municipality: string;
  person: string;
  how: 'card' | 'tab' | 'behalf' | 'draft';
  stance: 'answers' | 'abstains';
  /** By the product's question ids. */
  values: Record<string, string | string[]>;
  comment?: string;
}

const CHANNELS = { 'teams-card': 'card', tab: 'tab', mail: 'behalf' } as const;

/** The year's contributions as what happened, in order; the scenario's "q1" is the form's "f1". */
export function happened({ contributions }: ScenarioRemisses): Given[] {
  const all = contributions.flatMap((one): Given[] => {
    if (one.status === 'missing') return [];
    const about = { round: one.remissId, municipality: one.municipalityId, person: one.submittedByPersonId ?? '' };
    const how = one.status === 'draft' ? 'draft' : CHANNELS[one.channel ?? 'tab'];
    const stance = one.status === 'abstained' ? 'abstains' : 'answers';
    const comment = one.abstainReason === undefined ? {} : { comment: one.abstainReason };
    const last = { ...about, how, stance, at: one.submittedAt ?? one.savedAt ?? '', ...comment } as const;
    const before = (one.revisions ?? []).map(
      ({ submittedAt, answers }): Given => ({ ...about, how, stance, at: submittedAt, values: valuesOf(answers) }),
    );
    return [...before, { ...last, values: valuesOf(one.answers) }];
  });
  return all.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function valuesOf(answers: Answers): Given['values'] {
  return Object.fromEntries(answers.map(({ questionId, value }) => [questionId.replace('q', 'f'), value]));
}

const KINDS = { choice: 'choice', 'multi-choice': 'choices', text: 'text' } as const;

/** The questions as the product's form. */
export function formOf({ questions }: ScenarioRemiss) {
  return questions.map(({ id, type, required, text, max, maxLength, choices }) => ({
    id: id.replace('q', 'f'),
    kind: KINDS[type],
    label: text,
    required,
    ...(choices ? { choices: choices.map(({ value, label }) => ({ id: value, label })) } : {}),
    ...(max || maxLength ? { most: max ?? maxLength } : {}),
  }));
}
