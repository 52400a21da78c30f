import { type Fields, id, object, words } from '../../kernel/fields.ts';
import { meetingTime } from '../../meeting/domain/parse.ts';
import type { ExtraCommand } from './commands.ts';

/** It becomes the meeting's purpose, which is one line. */
const LONGEST_REASON = 500;

type Readers = { [Name in ExtraCommand['do']]: (fields: Fields) => Omit<ExtraCommand & { do: Name }, 'do'> };

/** Every command about a request for an extra meeting, from data that anybody could have sent. */
export const EXTRA_READERS: Readers = {
  'ask-extra-meeting': (fields) => ({
    id: id(fields, 'id'),
    forum: id(fields, 'forum'),
    when: meetingTime(object(fields.when)),
    reason: words(fields, 'reason', LONGEST_REASON),
  }),
  'join-extra-meeting': (fields) => ({ request: id(fields, 'request') }),
  'close-extra-meeting': (fields) => ({ request: id(fields, 'request') }),
};
