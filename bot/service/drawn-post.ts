import type { Drawn } from '../ports/service.ts';

/** A post as it should look now, and the team it stands in. */
export interface DrawnPost {
  team: { serviceUrl: string; channel: string };
  message: Drawn;
}
