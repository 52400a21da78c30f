import { type Fields, id, object, stop } from '../../kernel/fields.ts';
import type { AccountLink, ForumCommand } from './commands.ts';

const MOST_LINKS = 1_000;

type Sent = 'choose-forum' | 'link-accounts';
type Readers = { [Name in Sent]: (fields: Fields) => Omit<Extract<ForumCommand, { do: Name }>, 'do'> };

/** The two that people send, from data that anybody could have sent; the rest is Teams' own. */
export const FORUM_READERS: Readers = {
  'choose-forum': (fields) => ({
    team: team(fields),
    forum: id(fields, 'forum'),
    ...(fields.move === true ? { move: true } : {}),
  }),
  'link-accounts': (fields) => ({ links: links(fields.links) }),
};

function team(fields: Fields): string {
  const { team: given } = fields;
  return typeof given === 'string' && given !== '' && given.length <= 300 ? given : stop();
}

function links(value: unknown): AccountLink[] {
  if (!Array.isArray(value) || value.length === 0) return stop();
  if (value.length > MOST_LINKS) return stop('refusal.too-long');
  return value.map((one) => {
    const fields = object(one);
    const { account } = fields;
    if (typeof account !== 'string' || account === '' || account.length > 100) return stop();
    return { account, person: id(fields, 'person') };
  });
}
