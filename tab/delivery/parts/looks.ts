import type { DeliveryLineView } from '../../../bot/delivery/views/line.ts';
import type { IconName } from '../../shell/parts/icon.tsx';
import type { Tone } from '../../shell/parts/status.tsx';

/** How a delivery's state is shown. */
export const LOOKS: Record<DeliveryLineView['status'], [IconName, Tone]> = {
  queued: ['clock', 'calm'],
  sending: ['send', 'calm'],
  sent: ['check', 'good'],
  failed: ['warning', 'bad'],
  uncertain: ['question', 'bad'],
  withdrawn: ['undo', 'calm'],
};
