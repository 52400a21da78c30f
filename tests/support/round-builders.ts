import { PURPOSES } from '../../bot/purposes/domain/all.ts';
import type { Answer } from '../../bot/round/domain/answer-shape.ts';
import type { FormField } from '../../bot/round/domain/form.ts';
import type { RoundSetting } from '../../bot/round/domain/setting.ts';
import type { Contribution, Draft, Round, RoundDocument, RoundFields } from '../../bot/round/domain/state.ts';
import { type TextKey, text } from '../../bot/texts/text.ts';
import { aForum, aMunicipality, aSeat, byId, ZONE } from './builders.ts';

export const FORM: FormField[] = [
  { id: 'f1', kind: 'text', label: 'Vad tycker ni?', required: true },
  {
    id: 'f2',
    kind: 'choice',
    label: 'Vilken dag?',
    required: false,
    choices: [
      { id: 'a', label: 'Måndag' },
      { id: 'b', label: 'Tisdag' },
    ],
  },
];

/** A question to three municipalities, for tests of single decisions. */
export function someRound(more: Partial<RoundFields> = {}): RoundFields {
  return {
    purpose: 'question',
    forum: 'lg',
    title: 'Vad tycker ni?',
    form: FORM,
    answerBy: { date: '2024-03-01' },
    visibility: 'after-closing',
    ...more,
  };
}

/** What each municipality's board is asked about. */
export const DOCUMENT: RoundDocument = {
  sort: 'Utvecklingsprogram',
  href: 'https://example.se/program',
  summary: 'Programmet pekar ut fyra mål.',
  background: 'Kommittén tog fram det under våren.',
  proposal: 'att ställa sig bakom programmet',
};

/** A Round about a document, to three municipalities. */
export function aDocumentRound(more: Partial<Extract<Round, { status: 'open' }>> = {}): Round {
  const form = PURPOSES.endorsement.asks((key) => text('sv', key as TextKey));
  const fields = someRound({ purpose: 'endorsement', title: 'Program 2040', form, document: DOCUMENT });
  return { ...aRound(), status: 'open', fields, ...more };
}

export function aRound(more: Partial<RoundFields> = {}): Round {
  return {
    status: 'open',
    fields: someRound(more),
    respondents: ['a', 'b', 'c'],
    askedAt: '2024-02-05T08:00:00.000Z',
  };
}

export function aClosedRound(more: Partial<RoundFields> = {}): Round {
  return { ...aRound(more), status: 'closed', closedAt: '2024-03-02T08:00:00.000Z' };
}

export function anAnswer(text = 'Bra', more: Partial<Answer> = {}): Answer {
  return { stance: 'answers', values: { f1: text }, ...more };
}

export const ROUND_SEATS = [
  aSeat('lg-a', { holders: [{ person: 'p-lg-a', from: '2020-01-01', assistant: 'p-assistent' }] }),
  aSeat('sub-a', { role: 'substitute', substitutesFor: 'lg-a' }),
  aSeat('lg-b'),
  aSeat('lg-c', { holders: [] }),
  aSeat('sek', { role: 'secretary', municipality: undefined }),
];

export function aRoundSetting(
  rows: { contributions?: Contribution[]; drafts?: Draft[]; left?: string } = {},
): RoundSetting {
  const all = ['a', 'b', 'c'].map((id) => aMunicipality(id, rows.left === id ? { memberTo: '2024-01-31' } : {}));
  return {
    forum: aForum(),
    seats: ROUND_SEATS,
    municipalities: byId(all),
    zone: ZONE,
    purpose: PURPOSES.question,
    latest: (of) => rows.contributions?.find(({ municipality }) => municipality === of),
    draft: (of) => rows.drafts?.find(({ municipality, tooLate }) => municipality === of && !tooLate),
    edition: (of) =>
      Math.max(0, ...(rows.drafts ?? []).filter((one) => one.municipality === of).map((one) => one.edition)),
    late: (of) => (rows.drafts ?? []).filter(({ municipality, tooLate }) => municipality === of && tooLate),
  };
}

export function aContribution(municipality: string, more: Partial<Contribution> = {}): Contribution {
  return {
    round: 'r1',
    municipality,
    version: 1,
    answer: anAnswer(),
    person: `p-lg-${municipality}`,
    by: `p-lg-${municipality}`,
    at: '2024-02-06T09:00:00.000Z',
    late: false,
    presses: {},
    ...more,
  };
}

export function aDraft(municipality: string, more: Partial<Draft> = {}): Draft {
  return {
    round: 'r1',
    municipality,
    edition: 1,
    answer: anAnswer('Halv'),
    files: {},
    person: `p-lg-${municipality}`,
    at: '2024-02-06T09:00:00.000Z',
    ...more,
  };
}
