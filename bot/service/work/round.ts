import { type Actor, personOf } from '../../domain/actor.ts';
import { rolesOf } from '../../domain/asking/relation.ts';
import type { CommandOf, Decide, Received } from '../../domain/decide.ts';
import { PURPOSES } from '../../domain/purposes/all.ts';
import { refuse } from '../../domain/refusal.ts';
import { answerOnBehalf } from '../../domain/round/answer-on-behalf.ts';
import { answerRound } from '../../domain/round/answer-round.ts';
import { municipalitiesOf } from '../../domain/round/answering.ts';
import { askRound } from '../../domain/round/ask-round.ts';
import { dropDraft } from '../../domain/round/drop-draft.ts';
import { addAnswerFile, keepDraft } from '../../domain/round/keep-draft.ts';
import { lateKey, municipalityKey, type Round, type RoundFields } from '../../domain/round/round.ts';
import type { RoundSetting } from '../../domain/round/setting.ts';
import { changeRound, closeRound, reopenRound } from '../../domain/round/steer-round.ts';
import type { Loaded, Lock, Read } from '../../ports/store.ts';
import type { RoundBundle } from '../../views/round-bundle.ts';
import { askedAnywhere } from '../asked.ts';
import { forumReads, head, municipalities, seatsOf } from '../bundle.ts';
import type { Means } from '../means.ts';
import { refusedBefore } from '../refused-before.ts';
import { roundBundleOf, roundIn, roundReads } from '../round-bundle.ts';
import { answeredDeliveries, roundPost, roundUpdate } from '../round-deliveries.ts';
import { toldReads } from '../round-messages.ts';
import type { Task } from '../task.ts';

function askRoundTask(command: CommandOf<'ask-round'>, { context, now }: Means): Task {
  const { id, fields } = command;
  return {
    reads: (loaded) => [
      { kind: 'account' },
      { kind: 'municipality' },
      { kind: 'cooperation' },
      { kind: 'round', ids: [id] },
      ...aboutConsultation(fields.consultation),
      ...forumReads(fields.forum, loaded, false),
    ],
    locks: () => [
      { kind: 'round', id, mode: 'update' },
      ...(fields.consultation === undefined
        ? []
        : [{ kind: 'consultation' as const, id: fields.consultation, mode: 'update' as const }]),
    ],
    decide: (loaded, by) => {
      const forum = loaded.get('forum', fields.forum)?.state.definition;
      if (forum === undefined) return refuse('refusal.unknown-forum');
      const found = fields.consultation === undefined ? undefined : loaded.get('consultation', fields.consultation);
      if (fields.consultation !== undefined && !found) return refuse('refusal.unknown-consultation');
      const setting = {
        forum,
        seats: seatsOf(loaded, [forum.id, ...(forum.memberForums ?? [])]),
        municipalities: municipalities(loaded),
        zone: head(loaded).timeZone,
        purpose: PURPOSES[fields.purpose],
        ...(found ? { consultation: found.state, others: othersIn(loaded, id, fields) } : {}),
      };
      return askRound(roundIn(loaded, id), command, { ...askedAnywhere(by, now), ...setting });
    },
    consequences: (_facts, after) => ({ deliveries: roundPost(id, after, context, now) }),
  };
}

function aboutConsultation(consultation: string | undefined): Read[] {
  if (consultation === undefined) return [];
  return [
    { kind: 'consultation', ids: [consultation] },
    { kind: 'round', consultation },
  ];
}

function othersIn(loaded: Loaded, id: string, { consultation }: RoundFields): Round[] {
  const rows = loaded.list('round').filter((row) => row.id !== id);
  return rows.map(({ state }) => state).filter(({ fields }) => fields.consultation === consultation);
}

type Answers = 'answer-round' | 'keep-draft' | 'add-answer-file' | 'drop-draft' | 'answer-on-behalf';

/** `tells`: somebody may be told. */
type How = { tells?: true } & Pick<Task, 'redraw'>;

/** The Round is only shared: municipalities that answer at once do not wait for each other. */
function answering<Name extends Answers>(verb: Decide<Name, Round, RoundSetting & Received>, how: How = {}) {
  const { tells = false, ...rest } = how;
  return (command: CommandOf<Name>, means: Means): Task => {
    const { round: id, municipality } = command;
    const { now, received } = means;
    return {
      reads: (loaded) => [...roundReads(id, loaded, { people: tells }), ...(tells ? toldReads(id, loaded, now) : [])],
      locks: (loaded, actor) => [
        { kind: 'round', id, mode: 'share' },
        ...ownRows(loaded, id, municipality, actor, now),
      ],
      decide: (loaded, by) => {
        const bundle = roundBundleOf(loaded, id, now);
        if (bundle === undefined) return refuse('refusal.unknown-round');
        const roles = rolesOf(by, bundle.seats, bundle.today);
        return verb(bundle.round, command, { by, roles, now, received, ...settingOf(bundle) });
      },
      consequences: (facts, after) => ({ deliveries: answeredDeliveries(id, facts, after, means) }),
      ...rest,
    };
  };
}

/** An answer that came too late must not be taken for sent because its first answer was lost on the way. */
function answerRoundTask(command: CommandOf<'answer-round'>, means: Means): Task {
  return {
    ...answering(answerRound, { tells: true, redraw: 'soon' })(command, means),
    refusedBefore: (seen, who) => refusedBefore(command, seen, who, means.now),
  };
}

/** The rows of every municipality that the actor answers for; of the named one, where the secretariat answers for it. */
function ownRows(loaded: Loaded, id: string, named: string | undefined, actor: Actor, now: Date): Lock[] {
  const bundle = roundBundleOf(loaded, id, now);
  if (bundle === undefined) return [];
  const own = municipalitiesOf(actor, bundle.round.respondents, bundle.seats, bundle.today);
  const all = named === undefined ? own : [named];
  const person = personOf(actor);
  return all.flatMap((one): Lock[] => [
    { kind: 'contribution', id: municipalityKey(id, one), mode: 'update' },
    { kind: 'draft', id: municipalityKey(id, one), mode: 'update' },
    ...(person === null ? [] : [{ kind: 'draft' as const, id: lateKey(id, one, person), mode: 'update' as const }]),
  ]);
}

/** What the decisions about answers and drafts need to know. */
export function settingOf(bundle: RoundBundle): RoundSetting {
  const { forum, seats, municipalities: all, zone, purpose, contributions, drafts, lates, editions } = bundle;
  return {
    forum,
    seats,
    municipalities: all,
    zone,
    purpose,
    latest: (municipality) => contributions.get(municipality),
    draft: (municipality) => drafts.get(municipality),
    edition: (municipality) => editions.get(municipality) ?? 0,
    late: (municipality) => lates.get(municipality) ?? [],
  };
}

type Steers = 'change-round' | 'close-round' | 'reopen-round';

/** What the secretariat does with the Round itself. */
function steering<Name extends Steers>(verb: Decide<Name, Round, RoundBundle>) {
  return (command: CommandOf<Name>, { now }: Means): Task => {
    const { round: id } = command;
    return {
      reads: (loaded) => roundReads(id, loaded, { people: false }),
      locks: () => [{ kind: 'round', id, mode: 'update' }],
      decide: (loaded, by) => {
        const bundle = roundBundleOf(loaded, id, now);
        if (bundle === undefined) return refuse('refusal.unknown-round');
        return verb(bundle.round, command, { ...bundle, ...askedAnywhere(by, now) });
      },
      consequences: (_facts, after) => ({ deliveries: roundUpdate(id, after, now) }),
    };
  };
}

export const ROUND_TASKS = {
  'ask-round': askRoundTask,
  'answer-round': answerRoundTask,
  'keep-draft': answering(keepDraft, { redraw: 'soon' }),
  'add-answer-file': answering(addAnswerFile, { redraw: 'soon' }),
  'drop-draft': answering(dropDraft),
  'answer-on-behalf': answering(answerOnBehalf, { tells: true }),
  'change-round': steering(changeRound),
  'close-round': steering(closeRound),
  'reopen-round': steering(reopenRound),
};
