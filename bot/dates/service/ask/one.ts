import { isUnknown } from '../../../kernel/actor.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import { localDate } from '../../../kernel/local-time.ts';
import { type RefusalCode, refuse } from '../../../kernel/refusal.ts';
import { type About, type Access, questionWith, readerOf, type Seeing } from '../../../service/question.ts';
import type { Language } from '../../../texts/text.ts';
import type { Reader } from '../../../views/reader.ts';
import type { PollBundle } from '../../views/bundle.ts';
import { pollView } from '../../views/page.ts';
import { pollBundleOf, pollReads } from '../bundle.ts';
import { pollClashes } from './clashes.ts';

interface Named {
  id: string;
  language: Language;
}

interface Seen {
  bundle: PollBundle;
  reader: Reader;
}

const POLL: Pick<About<Named, Seen>, 'reads' | 'find'> = {
  reads: ({ asked: { id } }, rows) => pollReads(id, rows, { people: true }),
  find: (loaded, seeing) => {
    const bundle = pollBundleOf(loaded, seeing.asked.id, seeing.now);
    return bundle ? { bundle, reader: readerOf(seeing) } : refuse('refusal.unknown-poll');
  },
};

/** A reader sees a question to a body where they hold a seat today, or held one when it was asked; the secretariat sees all. */
const aboutPoll: About<Named, Seen> = { ...POLL, access: accessTo('refusal.not-yours-to-see') };
export const aboutPollCard: About<Named, Seen> = { ...POLL, access: accessTo('refusal.no-seat') };

function accessTo(otherwise: RefusalCode) {
  return ({ bundle: { poll, zone, today, seats, forum } }: Seen, { actor }: Seeing<Named>): Access => {
    const days = [localDate(new Date(poll.askedAt), zone), today];
    return {
      roles: days.flatMap((day) => rolesOf(actor, seats, day)),
      otherwise: isUnknown(actor) ? refuse('refusal.unknown-person') : refuse(otherwise, { forum: forum.shortName }),
    };
  };
}

export const poll = questionWith({
  question: 'poll',
  ...aboutPoll,
  more: ({ bundle, reader }, _, context) => pollClashes(bundle, reader, context),
  view: ({ bundle, reader }, _, clashes) => pollView(bundle, reader, clashes),
});
