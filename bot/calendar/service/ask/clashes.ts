import { definitions, forumReads, forums, head, seatsOf } from '../../../forum/service/bodies.ts';
import { mayDo, type Role } from '../../../kernel/access.ts';
import { noticeAnswerBy } from '../../../kernel/asking/answer-by.ts';
import { rolesIn } from '../../../kernel/asking/chair.ts';
import type { ForumDefinition } from '../../../kernel/definition.ts';
import { addDays, isLocalDate, localDate } from '../../../kernel/local-time.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { faultInFields } from '../../../meeting/domain/check-fields.ts';
import type { Loaded } from '../../../ports/store.ts';
import { question, type Seeing } from '../../../service/question.ts';
import { text } from '../../../texts/text.ts';
import { clashesOf } from '../../views/clashes.ts';
import { aroundReads, calendarAround } from './around.ts';

/** What a time would clash with, for those who plan: the secretariat, and members who ask for an extra meeting. */
export const clashes = question({
  question: 'clashes',
  fault: ({ when: { date, endDate } }) =>
    isLocalDate(date) && isLocalDate(endDate ?? date) ? undefined : refuse('refusal.no-such-day', { date }),
  reads: ({ asked: { forum, when } }, rows) => [
    { kind: 'cooperation' },
    ...forumReads(forum, rows, false),
    ...aroundReads(addDays(when.date, -1), addDays(when.endDate ?? when.date, 1)),
  ],
  find: (loaded, { asked }) => {
    const forum = forums(loaded).find(({ id }) => id === asked.forum);
    return forum ? { loaded, forum, zone: head(loaded).timeZone } : refuse('refusal.unknown-forum');
  },
  access: (found, seeing) => ({ roles: rolesHere(found, seeing), otherwise: refuse('refusal.not-yours-to-see') }),
  view: (found, seeing) => {
    const { loaded, forum, zone } = found;
    const { when, except, language } = seeing.asked;
    const fields = { forum: forum.id, kind: 'ordinary', title: forum.shortName, when, mode: 'undecided' } as const;
    const fault = faultInFields(fields, forum, zone, seeing.now);
    const titles = mayDo('plan-meeting', rolesHere(found, seeing));
    const around = calendarAround(loaded, { titles, ...(except === undefined ? {} : { but: except }) });
    return {
      clashes: clashesOf(when, around, language),
      ...(fault ? { fault: text(language, fault.refused, fault.params) } : {}),
      answerBy: noticeAnswerBy(when.date, localDate(seeing.now, zone), forum.rules),
    };
  },
});

interface Found {
  loaded: Loaded;
  forum: ForumDefinition;
  zone: string;
}

function rolesHere({ loaded, forum, zone }: Found, { actor, now }: Pick<Seeing<unknown>, 'actor' | 'now'>): Role[] {
  const seats = seatsOf(loaded, [forum.id, ...(forum.memberForums ?? [])]);
  const body = { forum: forum.id, offices: definitions(loaded, 'office'), seats };
  return rolesIn(actor, body, localDate(now, zone));
}
