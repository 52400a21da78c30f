import { aSeat } from './builders.ts';

/** Seats of every role in one body: `p-lg-a` has an assistant, and c's seat is vacant. */
export const BODY_SEATS = [
  aSeat('lg-a', { holders: [{ person: 'p-lg-a', from: '2020-01-01', assistant: 'p-assistent' }] }),
  aSeat('sub-a', { role: 'substitute', substitutesFor: 'lg-a' }),
  aSeat('att-a', { role: 'attending' }),
  aSeat('gst-a', { role: 'guest' }),
  aSeat('lg-b'),
  aSeat('lg-c', { holders: [] }),
  aSeat('sek', { role: 'secretary', municipality: undefined }),
];
