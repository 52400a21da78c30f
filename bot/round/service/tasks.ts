import type { CommandOf, Decide } from '../../declared/decide.ts';
import { forumReads, head, municipalities, seatsOf } from '../../forum/service/bodies.ts';
import { type Actor, personOf } from '../../kernel/actor.ts';
import type { Received } from '../../kernel/asked.ts';
import { rolesOf } from '../../kernel/asking/relation.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Loaded, Lock, Read } from '../../ports/store.ts';
import { PURPOSES } from '../../purposes/domain/all.ts';
import { askedAnywhere } from '../../service/asked.ts';
import type { Means } from '../../service/means.ts';
import type { Consequences, Task } from '../../service/task.ts';
import { addRoundDocument } from '../domain/add-document.ts';
import { answerRound } from '../domain/answer.ts';
import { answerOnBehalf } from '../domain/answer-on-behalf.ts';
import { municipalitiesAnsweredFor } from '../domain/answered-for.ts';
import { askRound } from '../domain/ask.ts';
import { dropDraft } from '../domain/drop-draft.ts';
import { addAnswerFile, keepDraft } from '../domain/keep-draft.ts';
import { sendMemos } from '../domain/send-memos.ts';
import type { RoundSetting } from '../domain/setting.ts';
import { lateKey, municipalityKey, type Round, type RoundFields } from '../domain/state.ts';
import { changeRound, closeRound, reopenRound } from '../domain/steer.ts';
import type { RoundBundle } from '../views/bundle.ts';
import { aboutIn, roundBundleOf, roundIn, roundReads } from './bundle.ts';
import { answeredDeliveries, answeredReminders, isOnlyMoreTime, roundPost, steeredRedraw } from './deliveries.ts';
import { memoMails } from './memos.ts';
import { toldReads } from './messages.ts';
import { refusedBefore } from './refused-before.ts';

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
      const found = consultationOf(fields, loaded);
      if (fields.consultation !== undefined && !found) return refuse('refusal.unknown-consultation');
      const setting = {
        forum,
        seats: seatsOf(loaded, [forum.id, ...(forum.memberForums ?? [])]),
        municipalities: municipalities(loaded),
        zone: head(loaded).timeZone,
        purpose: PURPOSES[fields.purpose],
        ...(found ? { about: aboutIn(loaded, fields), others: othersIn(loaded, id, fields) } : {}),
        ...(found ? { follows: PURPOSES[fields.purpose].onAsk?.(found.id, found.consultation) ?? [] } : {}),
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

/** What the question is about; what was removed is nothing to ask about. */
function consultationOf({ consultation: id }: RoundFields, loaded: Loaded) {
  const consultation = id === undefined ? undefined : loaded.get('consultation', id)?.state;
  return id === undefined || consultation === undefined || consultation.removed ? undefined : { id, consultation };
}

function othersIn(loaded: Loaded, id: string, { consultation }: RoundFields): Round[] {
  const rows = loaded.list('round').filter((row) => row.id !== id);
  return rows.map(({ state }) => state).filter(({ fields }) => fields.consultation === consultation);
}

type Answers = 'answer-round' | 'keep-draft' | 'add-answer-file' | 'drop-draft' | 'answer-on-behalf';

/** `tells`: somebody may be told. */
type How = { tells?: true } & Pick<Task, 'redraw'>;

/** The Round is only shared: municipalities that answer at once do not wait for each other. */
function answerTask<Name extends Answers>(verb: Decide<Name, Round, RoundSetting & Received>, how: How = {}) {
  const { tells = false, ...rest } = how;
  return (command: CommandOf<Name>, means: Means): Task => {
    const { round: id, municipality } = command;
    const { now, received } = means;
    return {
      reads: (loaded) => [...roundReads(id, loaded, { people: tells }), ...(tells ? toldReads(id, loaded, now) : [])],
      locks: (loaded, actor) => [
        { kind: 'round', id, mode: closesItself(loaded, id) ? 'update' : 'share' },
        ...ownRows(loaded, id, municipality, actor, now),
      ],
      decide: (loaded, by) => {
        const bundle = roundBundleOf(loaded, id, now);
        if (bundle === undefined) return refuse('refusal.unknown-round');
        const roles = rolesOf(by, bundle.seats, bundle.today);
        return verb(bundle.round, command, { by, roles, now, received, ...settingOf(bundle) });
      },
      consequences: (facts, after) => ({
        deliveries: answeredDeliveries(id, facts, after, means),
        redraw: answeredReminders(id, facts, after, now),
      }),
      ...rest,
    };
  };
}

/** An answer that came too late must not be taken for sent because its first answer was lost on the way. */
function answerRoundTask(command: CommandOf<'answer-round'>, means: Means): Task {
  return {
    ...answerTask(answerRound, { tells: true, redraw: 'soon' })(command, means),
    refusedBefore: (loaded, who) => refusedBefore(command, loaded, who, means.now),
  };
}

/** The last answer of such a Round closes it: two that come at once must know of each other. */
function closesItself(loaded: Loaded, id: string): boolean {
  const round = roundIn(loaded, id);
  return round !== undefined && PURPOSES[round.fields.purpose].closesWhenAll;
}

/** The rows of every municipality that the actor answers for; of the named one, where the secretariat answers for it. */
function ownRows(loaded: Loaded, id: string, named: string | undefined, actor: Actor, now: Date): Lock[] {
  const bundle = roundBundleOf(loaded, id, now);
  if (bundle === undefined) return [];
  const own = municipalitiesAnsweredFor(actor, bundle.round.respondents, bundle.seats, bundle.today);
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

/** What the secretariat does with the Round itself. `waits`: may what is being written in a card stand before it is redrawn? */
function steering<Name extends Steers>(
  verb: Decide<Name, Round, RoundBundle>,
  waits: (id: string, before: Loaded, after: Loaded) => boolean = () => false,
) {
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
      consequences: (_facts, after, before) => steeredRedraw(id, after, now, waits(id, before, after)),
    };
  };
}

type OfDocument = 'add-round-document' | 'send-memos';

/** What the secretariat does with the document that the Round is about. */
function ofDocument<Name extends OfDocument>(
  verb: Decide<Name, Round>,
  leaves: (id: string, after: Loaded, means: Means) => Consequences,
) {
  return (command: CommandOf<Name>, means: Means): Task => {
    const { round: id } = command;
    return {
      reads: (loaded) => roundReads(id, loaded, { people: false }),
      locks: () => [{ kind: 'round', id, mode: 'update' }],
      decide: (loaded, by) => {
        const round = roundIn(loaded, id);
        return round ? verb(round, command, askedAnywhere(by, means.now)) : refuse('refusal.unknown-round');
      },
      consequences: (_facts, after) => leaves(id, after, means),
    };
  };
}

export const ROUND_TASKS = {
  'ask-round': askRoundTask,
  'answer-round': answerRoundTask,
  'keep-draft': answerTask(keepDraft, { redraw: 'soon' }),
  'add-answer-file': answerTask(addAnswerFile, { redraw: 'soon' }),
  'drop-draft': answerTask(dropDraft),
  'answer-on-behalf': answerTask(answerOnBehalf, { tells: true }),
  'add-round-document': ofDocument(addRoundDocument, (id, after, { now }) => steeredRedraw(id, after, now, true)),
  'send-memos': ofDocument(sendMemos, (id, after, { context, now }) => ({
    deliveries: memoMails(id, after, context, now),
  })),
  'change-round': steering(changeRound, isOnlyMoreTime),
  'close-round': steering(closeRound),
  'reopen-round': steering(reopenRound),
};
