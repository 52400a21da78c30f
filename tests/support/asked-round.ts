import type { PersonDefinition } from '../../bot/kernel/definition.ts';
import { PURPOSES } from '../../bot/purposes/domain/all.ts';
import type { Answer } from '../../bot/round/domain/answer-shape.ts';
import type { FormField } from '../../bot/round/domain/form.ts';
import type { Contribution, RoundFields } from '../../bot/round/domain/state.ts';
import type { RoundBundle } from '../../bot/round/views/bundle.ts';
import { roundView } from '../../bot/round/views/page.ts';
import type { RoundView } from '../../bot/round/views/view.ts';
import type { Language } from '../../bot/texts/text.ts';
import { aForum, aMunicipality, aSeat, ZONE } from './builders.ts';

/** A made-up Round, for tests of the papers drawn from it. */
export interface AskedRound {
  fields?: Partial<RoundFields>;
  form?: FormField[];
  /** Municipalities' names, by id. */
  names?: Record<string, string>;
  /** By municipality. */
  answers?: Record<string, Partial<Contribution> & { answer: Answer }>;
  titles?: Record<string, string>;
}

const NAMES = { a: 'Åby', b: 'Ärla', c: 'Botorp', d: 'Österås' };

export function aRoundBundle({ fields, form, names = NAMES, answers = {}, titles = {} }: AskedRound = {}): RoundBundle {
  const ids = Object.keys(names);
  const asked: RoundFields = {
    purpose: 'input',
    forum: 'lg',
    title: 'Vad säger kommunen?',
    form: form ?? [{ id: 'f1', kind: 'text', label: 'Synpunkter', required: false }],
    answerBy: { date: '2024-03-01', time: '12:00' },
    visibility: 'secretariat',
    ...fields,
  };
  const person = (id: string): PersonDefinition =>
    ({ id, title: titles[id] ?? `Direktör ${id}` }) as unknown as PersonDefinition;
  const given = Object.entries(answers).map(([municipality, one]): [string, Contribution] => [
    municipality,
    {
      round: 'r1',
      municipality,
      version: 1,
      person: `p-lg-${municipality}`,
      by: `p-lg-${municipality}`,
      at: '2024-02-20T09:05:00.000Z',
      late: false,
      presses: {},
      ...one,
    },
  ]);
  return {
    id: 'r1',
    round: { status: 'open', fields: asked, respondents: ids, askedAt: '2024-02-01T08:00:00.000Z' },
    purpose: PURPOSES[asked.purpose],
    forum: aForum(),
    zone: ZONE,
    today: '2024-02-21',
    seats: ids.map((id) => aSeat(`lg-${id}`, { municipality: id })),
    municipalities: new Map(ids.map((id) => [id, aMunicipality(id, { name: names[id as keyof typeof names] ?? id })])),
    people: new Map(ids.map((id) => [`p-lg-${id}`, person(`p-lg-${id}`)])),
    contributions: new Map(given),
    drafts: new Map(),
    lates: new Map(),
    editions: new Map(),
    team: undefined,
    about: undefined,
    held: undefined,
    secretariat: 'Kansliet',
    cooperation: { name: 'Samverkan Väst', mail: 'kansliet@example.se' },
  };
}

/** As the secretariat sees it. */
export function aRoundView(asked: AskedRound = {}, language: Language = 'sv'): RoundView {
  const actor = { kind: 'account', account: 'k', person: null, secretariat: true } as const;
  return roundView(aRoundBundle(asked), { actor, language, now: new Date('2024-02-21T10:00:00Z'), drawn: 'd' });
}
