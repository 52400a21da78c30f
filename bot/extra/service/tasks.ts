import type { CommandOf } from '../../declared/decide.ts';
import type { Fact } from '../../declared/fact.ts';
import { forumReads } from '../../forum/service/bodies.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Asked } from '../../kernel/asked.ts';
import { rolesOf } from '../../kernel/asking/relation.ts';
import { localDate } from '../../kernel/local-time.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Loaded } from '../../ports/store.ts';
import type { Means } from '../../service/means.ts';
import type { Task } from '../../service/task.ts';
import { text } from '../../texts/text.ts';
import { askExtraMeeting } from '../domain/ask.ts';
import { closeExtraMeeting } from '../domain/close.ts';
import { joinExtraMeeting } from '../domain/join.ts';
import type { ExtraBody } from '../domain/reached.ts';
import { extraBundleOf, extraForum, extraReads, requestIn, requestsOf } from './bundle.ts';
import { extraDelivery } from './deliveries.ts';

/** A body's open request is held meanwhile: nobody joins one that is just being closed for a new one. */
export function askExtraTask(command: CommandOf<'ask-extra-meeting'>, means: Means): Task {
  const { id, forum } = command;
  const made = theMeeting(means);
  const open = (loaded: Loaded) => requestsOf(loaded, forum).find(({ request }) => request.status === 'open');
  return {
    reads: (loaded) => [
      { kind: 'cooperation' },
      { kind: 'municipality' },
      { kind: 'extra-request', ids: [id] },
      { kind: 'extra-request', forum },
      ...forumReads(forum, loaded, false),
    ],
    locks: (loaded) => {
      const known = open(loaded);
      return known ? [{ kind: 'extra-request', id: known.id, mode: 'update' }] : [];
    },
    decide: (loaded, by) => {
      const body = extraForum(loaded, forum, means.now);
      if (body === undefined) return refuse('refusal.unknown-forum');
      const asked = { ...body, ...made, ...askedNow(by, body, means), open: open(loaded) };
      return askExtraMeeting(requestIn(loaded, id), command, asked);
    },
    consequences: leaving(means),
  };
}

/** Two who press at the same moment wait for each other here, so that the number is reached once. */
export function joinExtraTask(command: CommandOf<'join-extra-meeting'>, means: Means): Task {
  const { request: id } = command;
  const made = theMeeting(means);
  return {
    reads: (loaded) => extraReads(id, loaded),
    locks: () => [{ kind: 'extra-request', id, mode: 'update' }],
    decide: (loaded, by) => {
      const bundle = extraBundleOf(loaded, id, means.now);
      if (bundle === undefined) return refuse('refusal.unknown-extra');
      return joinExtraMeeting(bundle.request, command, { ...bundle, ...made, ...askedNow(by, bundle, means) });
    },
    consequences: leaving(means),
  };
}

export function closeExtraTask(command: CommandOf<'close-extra-meeting'>, means: Means): Task {
  const { request: id } = command;
  return {
    reads: (loaded) => extraReads(id, loaded),
    locks: () => [{ kind: 'extra-request', id, mode: 'update' }],
    decide: (loaded, by) => {
      const bundle = extraBundleOf(loaded, id, means.now);
      if (bundle === undefined) return refuse('refusal.unknown-extra');
      return closeExtraMeeting(bundle.request, command, { ...bundle, ...askedNow(by, bundle, means) });
    },
    consequences: leaving(means),
  };
}

function askedNow(by: Actor, { seats, zone }: ExtraBody, { now }: Means): Asked {
  return { by, roles: rolesOf(by, seats, localDate(now, zone)), now };
}

/** The meeting that comes of it, should this ask be the one that makes it. Its id is nobody's to guess. */
function theMeeting({ context }: Means): { title: string; meeting: string } {
  return { title: text('sv', 'extra.meeting'), meeting: `extra-${context.random().toLowerCase()}` };
}

/** A new request is posted, a known one redrawn; one that is closed takes back what has not left yet. */
function leaving({ context, now }: Means) {
  return (facts: Fact[], after: Loaded) => {
    const about = facts.filter((fact) => fact.kind === 'extra-request');
    const asked = new Set(about.filter(({ type }) => type === 'extra-meeting-asked').map(({ id }) => id));
    const closed = about.filter(({ type }) => type === 'extra-meeting-closed');
    const ids = [...new Set(about.map(({ id }) => id))];
    const deliveries = ids.flatMap((id) => extraDelivery(id, asked.has(id) ? 'post' : 'update', after, context, now));
    return { deliveries, withdraw: closed.map(({ id }) => ({ kind: 'extra' as const, id })) };
  };
}
