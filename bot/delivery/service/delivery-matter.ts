import type { Team } from '../../forum/domain/team.ts';
import { teamOf } from '../../forum/service/bodies.ts';
import type { ForumDefinition } from '../../kernel/definition.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { DeliveryRow, Loaded, Lock, Read } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { matterIn, roleIn } from '../../service/matter.ts';

/** What a delivery is about: the body whose it is, and where that is now. */
export interface AboutDelivery {
  forum: ForumDefinition;
  team: Team | undefined;
  /** Is its card redrawn as the matter goes on? */
  redrawn: boolean;
  /** What has happened since that made it needless. */
  superseded?: Refusal;
}

/** What must be read to know what a delivery is about, as far as it is known yet. */
export function aboutReads({ about }: DeliveryRow, loaded: Loaded, matters: Context['matters']): Read[] {
  const body = matterIn(matters, about)?.body;
  if (!body) return [];
  const { id } = about.matter;
  const forum = body.forum(id, loaded);
  const reads: Read[] = [{ kind: 'cooperation' }, { kind: body.kind, ids: [id] }];
  return forum === undefined ? reads : [...reads, { kind: 'forum', ids: [forum] }, { kind: 'team', forum }];
}

/** What it is about must not be called off or closed while it is sent again. */
export function aboutLocks({ about }: DeliveryRow, matters: Context['matters']): Lock[] {
  const body = matterIn(matters, about)?.body;
  return body ? [{ kind: body.kind, id: about.matter.id, mode: 'share' }] : [];
}

/** Undefined where no body is known. */
export function aboutOf(
  row: DeliveryRow,
  loaded: Loaded,
  now: Date,
  matters: Context['matters'],
): AboutDelivery | undefined {
  const { kind, about } = row;
  const { id } = about.matter;
  const body = matterIn(matters, about)?.body?.forum(id, loaded);
  const found = body === undefined ? undefined : loaded.get('forum', body);
  if (found === undefined) return undefined;
  const { definition: forum } = found.state;
  const role = roleIn(matters, about);
  // A card that is redrawn shows what stands when it is.
  const superseded = kind === 'update' ? undefined : role?.superseded?.(id, about.number, { forum, loaded, now });
  return { forum, team: teamOf(loaded, forum.id), redrawn: !!role?.draw, ...(superseded ? { superseded } : {}) };
}
