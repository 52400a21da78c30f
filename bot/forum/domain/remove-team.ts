import type { Decide } from '../../declared/decide.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import { isChannel, type Places } from './team.ts';

/** The bot was taken out of a team, with its channels, or out of a channel: forget how to reach it, and keep that it happened. */
export const removeTeam: Decide<'remove-team', Places> = (places, { team: id }, asked) => {
  const denied = secretariatOnly('remove-team', asked);
  if (denied) return denied;
  const gone = [...places].filter(
    ([other, place]) => place.status !== 'removed' && (other === id || isChannel(place, id)),
  );
  if (gone.length === 0) return 'repeat';
  return gone.map(([one]) => ({ type: 'team-removed', kind: 'team', id: one }));
};
