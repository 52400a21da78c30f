import type { Decide } from '../../declared/decide.ts';
import type { FactOf } from '../../declared/fact.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import { within } from '../../kernel/imported.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Teams } from './connect-team.ts';
import type { Places } from './team.ts';

/**
 * The secretariat says which body a team or a channel is for, where its name did not, or where it was wrong. With `move`
 * the place may leave another body for this one, or the body another place: not both at once.
 */
export const chooseForum: Decide<'choose-forum', Places, Teams> = (places, command, asked) => {
  const { team: id, forum, move = false } = command;
  const denied = secretariatOnly('choose-forum', asked);
  if (denied) return denied;
  const place = places.get(id);
  if (place === undefined || place.status === 'removed') return refuse('refusal.unknown-team');
  if (place.forum === forum) return 'repeat';
  const chosen = asked.forums.find((one) => one.id === forum);
  if (chosen === undefined) return refuse('refusal.unknown-forum');
  const [held] = [...places].flatMap(([one, { forum: its }]) => (its === forum ? one : []));
  if (place.forum !== null && !(move && held === undefined)) {
    return refuse('refusal.team-has-forum', { team: place.facts.name });
  }
  if (held !== undefined && !move) return refuse('refusal.forum-has-team', { forum: chosen.shortName });
  if (!within(asked.today, chosen.validFrom, chosen.validTo)) {
    return refuse('refusal.forum-ended', { forum: chosen.shortName });
  }
  const released: FactOf<'forum-released'>[] =
    held === undefined ? [] : [{ type: 'forum-released', kind: 'team', id: held }];
  return [...released, { type: 'forum-chosen', kind: 'team', id, forum }];
};
