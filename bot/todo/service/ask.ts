import { datesBundles } from '../../dates/service/bundle.ts';
import { datesToAnswer } from '../../dates/views/line.ts';
import { definitions, head, people } from '../../forum/service/bodies.ts';
import { mayDo } from '../../kernel/access.ts';
import { isSecretariat, isUnknown, personOf } from '../../kernel/actor.ts';
import { relationsOf, rolesOf } from '../../kernel/asking/relation.ts';
import { addDays, localDate } from '../../kernel/local-time.ts';
import { refuse } from '../../kernel/refusal.ts';
import { isOver } from '../../meeting/domain/hours.ts';
import { bundleOf } from '../../meeting/service/bundle.ts';
import { meetingsByDate } from '../../meeting/service/by-date.ts';
import { answerByText } from '../../meeting/views/answer-by.ts';
import { approvalView } from '../../meeting/views/approval.ts';
import type { MeetingBundle } from '../../meeting/views/bundle.ts';
import { meetingLine } from '../../meeting/views/line.ts';
import type { TodoItemView } from '../../meeting/views/line-view.ts';
import { myAnswer } from '../../meeting/views/my-answer.ts';
import { meetingView } from '../../meeting/views/page.ts';
import { isGuestOnly, meetingRoles } from '../../meeting/views/roles.ts';
import { minutesToVerify } from '../../minutes/views/todo.ts';
import type { Asked } from '../../ports/service.ts';
import type { Loaded } from '../../ports/store.ts';
import { freshBundles } from '../../round/service/bundle.ts';
import { roundToAnswer } from '../../round/views/todo.ts';
import { questionWith, readerOf, type Seeing } from '../../service/question.ts';
import { dateWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import { askedBy, type Reader } from '../../views/reader.ts';
import type { ReaderView, SecretariatTodoView, TodoView } from '../views/view.ts';
import { changesOf } from './changes.ts';
import { minutesLines } from './minutes.ts';
import { BACK_DAYS, todoReads } from './reads.ts';
import { secretariatTodo } from './secretariat.ts';

/** *Att göra*: what this reader must answer, what is next, what changed, and for the secretariat what waits for it. */
export const todo = questionWith({
  question: 'todo',
  reads: ({ who, now }, rows) => todoReads(who, rows, now),
  find: whatWaits,
  access: (_, { actor }) => ({ roles: rolesOf(actor, [], ''), otherwise: refuse('refusal.unknown-person') }),
  more: async ({ loaded, reader, visible, coming, rounds }, _, context) => ({
    secretariat: isSecretariat(reader.actor)
      ? await secretariatTodo(loaded, { coming, held: without(visible, coming) }, rounds, reader, context)
      : undefined,
    changes: await changesOf(
      loaded,
      visible.filter((bundle) => !isGuest(bundle, reader)),
      reader,
      context,
    ),
  }),
  view: ({ loaded, reader, visible, coming, rounds }, { now, asked: { language } }, { secretariat, changes }) => {
    const questions = datesBundles(loaded, now).flatMap((bundle) => datesToAnswer(bundle, reader));
    const items = byDay([...coming.flatMap((bundle) => waiting(bundle, reader)), ...questions]);
    const next = coming.find((bundle) => bundle.meeting.status !== 'cancelled' && isMine(bundle, reader));
    const { timeZone, name } = head(loaded);
    const unseated = noSeatText(loaded, reader, visible.length > 0);
    const toVerify = minutesLines(loaded).flatMap((line) => minutesToVerify(line, reader));
    const toAnswer = rounds.flatMap((bundle) => roundToAnswer(bundle, reader));
    return {
      title: title(items.length + toAnswer.length + toVerify.length, secretariat, language),
      cooperation: name,
      todayText: dateWords(language, localDate(now, timeZone)),
      reader: readerView(reader, visible, people(loaded).get(personOf(reader.actor) ?? '')?.title),
      ...(unseated === undefined ? {} : { noSeatText: unseated }),
      items,
      rounds: toAnswer,
      minutes: toVerify,
      asGuest: coming.flatMap((bundle) => asGuest(bundle, reader)),
      next: next ? meetingLine(next, reader) : null,
      changes,
      ...(secretariat ? { secretariat } : {}),
    };
  },
});

function noSeatText(loaded: Loaded, { actor, language, now }: Reader, sees: boolean): string | undefined {
  const { timeZone, name: cooperation, secretariat } = head(loaded);
  const relations = relationsOf(personOf(actor), definitions(loaded, 'seat'), localDate(now, timeZone));
  if (sees || isSecretariat(actor) || relations.length > 0) return undefined;
  const key = isUnknown(actor) ? 'todo.unknown' : 'todo.no-seat';
  return text(language, key, { cooperation, ...secretariat });
}

function whatWaits(loaded: Loaded, seeing: Seeing<Asked<'todo'>>) {
  const { actor, now } = seeing;
  const bundles = meetingsByDate(loaded).flatMap(({ id }) => bundleOf(loaded, id) ?? []);
  const visible = bundles.filter((bundle) => mayDo('meeting', meetingRoles(actor, bundle, now)));
  const coming = visible.filter(({ meeting, zone }) => !isOver(meeting.definition.when, zone, now));
  const today = localDate(now, head(loaded).timeZone);
  const rounds = freshBundles(loaded, addDays(today, -BACK_DAYS), now);
  return { loaded, reader: readerOf(seeing), visible, coming, rounds };
}

/** The secretariat's meetings that have been. */
function without(visible: MeetingBundle[], coming: readonly MeetingBundle[]): MeetingBundle[] {
  return visible.filter((bundle) => !coming.includes(bundle));
}

function isGuest(bundle: MeetingBundle, { actor, now }: Reader): boolean {
  return isGuestOnly(meetingRoles(actor, bundle, now));
}

/** "Punkt 3: Budget", of the items to which the reader is invited alone. */
function asGuest(bundle: MeetingBundle, reader: Reader): TodoView['asGuest'] {
  if (bundle.meeting.status === 'cancelled' || !isGuest(bundle, reader)) return [];
  const { agenda } = meetingView(bundle, reader);
  const items = agenda.map(({ no, heading }) => text(reader.language, 'todo.guest', { no, heading }));
  return [{ meeting: meetingLine(bundle, reader), text: items.join(', ') }];
}

/** The secretariat's next meeting is the cooperation's. */
function isMine(bundle: MeetingBundle, reader: Reader): boolean {
  return (
    isSecretariat(reader.actor) ||
    rolesOf(reader.actor, bundle.seats, bundle.meeting.definition.when.date)[0] !== 'none'
  );
}

/** What is wanted first comes first; of what is wanted on one day, as it stands. */
function byDay(items: TodoItemView[]): TodoItemView[] {
  return items.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

function waiting(bundle: MeetingBundle, reader: Reader): TodoItemView[] {
  const { language, now } = reader;
  const { meeting, zone } = bundle;
  const { date } = meeting.definition.when;
  const answerBy = meeting.status === 'noticed' ? meeting.answerBy : undefined;
  const names = { forum: bundle.forum.shortName };
  const items: TodoItemView[] = [];
  const mine = myAnswer(bundle, reader);
  if (mine?.open && mine.value === null) {
    const wanted = text(language, isAskedAgain(bundle, mine.seat) ? 'todo.answer-again' : 'todo.answer', names);
    const dueText = answerByText(answerBy, { language, now, zone });
    const line = meetingLine(bundle, reader);
    items.push({ kind: 'answer-notice', meeting: line, text: wanted, day: answerBy ?? date, dueText });
  }
  const approval = approvalView(bundle, askedBy(reader, meetingRoles(reader.actor, bundle, reader.now)), language);
  if (approval?.mayApprove && approval.state === 'asked') {
    const asked = text(language, 'todo.approve', names);
    const line = meetingLine(bundle, reader);
    items.push({ kind: 'approve-agenda', meeting: line, text: asked, day: date, dueText: null });
  }
  return items;
}

/** Who answered a date question, but not the notice that came later, has never been asked by a notice before. */
function isAskedAgain({ earlier, meeting }: MeetingBundle, seat: string): boolean {
  return earlier.has(seat) && (meeting.askedFrom ?? 0) > 1;
}

function title(answers: number, secretariat: SecretariatTodoView | undefined, language: Language): string {
  const count = secretariat ? secretariat.waiting : answers;
  const many = count === 0 ? 'none' : count === 1 ? 'one' : 'many';
  return text(language, secretariat ? `todo.title.secretariat.${many}` : `todo.title.${many}`, { count });
}

function readerView(reader: Reader, visible: MeetingBundle[], personTitle: string | undefined): ReaderView {
  const { language } = reader;
  const secretariat = isSecretariat(reader.actor);
  const unknown = text(language, 'todo.reader.unknown');
  const forums = [...new Set(visible.map((bundle) => bundle.forum.shortName))].join(', ');
  return {
    title: personTitle ?? (secretariat ? text(language, 'todo.reader.secretariat') : unknown),
    who: secretariat ? text(language, 'todo.reader.secretariat') : forums,
    secretariat,
    language,
  };
}
