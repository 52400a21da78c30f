import { useTab } from '../../shell/context.ts';
import { Warnings } from '../../shell/parts/warnings.tsx';

/** What waits for longer than it should to be sent: nobody has to press anything, but somebody should know. */
export function LateDeliveries({ lines }: { lines: string[] }) {
  const { say } = useTab();
  return <Warnings title={say('tab.late.title')} lines={lines} />;
}
