import type { ForumDefinition } from '../domain/cooperation/definition.ts';
import type { Forum } from '../domain/cooperation/states.ts';
import type { Team } from '../domain/forum/team.ts';
import { lift } from '../domain/lift.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { DeliveryRow, Loaded, Lock, Read } from '../ports/store.ts';
import { teamOf } from './bundle.ts';
import { matterOf, roleOf } from './matters.ts';

/** What a delivery is about: the body whose it is, and where that is now. */
export interface AboutDelivery {
  forum: ForumDefinition;
  team: Team | undefined;
  /** What has happened since that made it needless. */
  superseded?: Refusal;
}

/** What must be read to know what a delivery is about, as far as it is known yet. */
export function aboutReads({ about }: DeliveryRow, loaded: Loaded): Read[] {
  const body = matterOf(about)?.body;
  if (!body) return [];
  const { id } = about.matter;
  const forum = body.forum(id, loaded);
  const reads: Read[] = [{ kind: 'cooperation' }, { kind: body.kind, ids: [id] }];
  return forum === undefined ? reads : [...reads, { kind: 'forum', ids: [forum] }, { kind: 'team', forum }];
}

/** What it is about must not be called off or closed while it is sent again. */
export function aboutLocks({ about }: DeliveryRow): Lock[] {
  const body = matterOf(about)?.body;
  return body ? [{ kind: body.kind, id: about.matter.id, mode: 'share' }] : [];
}

/** Undefined where no body is known. */
export function aboutOf(row: DeliveryRow, loaded: Loaded, now: Date): AboutDelivery | undefined {
  const id = matterOf(row.about)?.body?.forum(row.about.matter.id, loaded);
  const found = id === undefined ? undefined : loaded.get('forum', id);
  if (found === undefined) return undefined;
  const { definition: forum } = lift<Forum>(found);
  const superseded = supersededOf(row, forum, loaded, now);
  return { forum, team: teamOf(loaded, forum.id), ...(superseded ? { superseded } : {}) };
}

/** A card that is redrawn shows what stands when it is. */
function supersededOf(
  { kind, about }: DeliveryRow,
  forum: ForumDefinition,
  loaded: Loaded,
  now: Date,
): Refusal | undefined {
  if (kind === 'update') return undefined;
  return roleOf(about)?.superseded?.(about.matter.id, about.number, { forum, loaded, now });
}
