import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { ExtraBody } from './reached.ts';
import type { ExtraRequest } from './state.ts';

type Named = Pick<ExtraBody, 'forum'>;

export const mayCloseExtraMeeting: MayNow<ExtraRequest, Named> = (request, asked) => {
  const denied = secretariatOnly('close-extra-meeting', asked);
  if (denied) return denied;
  if (request.status === 'closed') return 'repeat';
  const names = { forum: asked.forum.shortName, date: request.when.date };
  return request.status === 'planned' ? refuse('refusal.extra-planned', names) : undefined;
};

/** The secretariat closes a request that nobody stands by any longer; one that became a meeting is cancelled as a meeting. */
export const closeExtraMeeting: Decide<'close-extra-meeting', ExtraRequest, Named> = (request, command, asked) =>
  mayCloseExtraMeeting(request, asked) ?? [
    { type: 'extra-meeting-closed', kind: 'extra-request', id: command.request },
  ];
