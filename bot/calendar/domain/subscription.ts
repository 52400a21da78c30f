/** Somebody's address for a body's calendar. Only a hash of its secret is kept, so it can be shown once. */
export type Subscription =
  | { status: 'open'; person: string; forum: string; hash: string; at: string }
  | { status: 'closed'; person: string; forum: string };

export function subscriptionId(person: string, forum: string): string {
  return `${person}/${forum}`;
}
