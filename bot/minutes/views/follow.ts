import type { Reader } from '../../views/reader.ts';
import { type Follows, followsOf } from '../domain/follows.ts';
import type { MinutesBundle } from './bundle.ts';
import { bodyParts } from './follow-bodies.ts';
import { nextPart, previousPart } from './follow-own.ts';
import type { Others } from './others.ts';
import type { FollowPartView, FollowView } from './view.ts';

/** What can be taken in under the items that come at every meeting, by item. */
export function followView(bundle: MinutesBundle, others: Others, reader: Reader): FollowView {
  const parts: Record<Follows, () => FollowPartView[]> = {
    bodies: () => bodyParts(bundle, others, reader),
    previous: () => [previousPart(bundle, others, reader)],
    next: () => [nextPart(bundle, reader)],
  };
  const items = bundle.minutes?.items ?? [];
  return {
    items: items.flatMap((item) => {
      const follows = followsOf(item);
      return follows ? [{ item: item.id, parts: parts[follows]() }] : [];
    }),
  };
}
