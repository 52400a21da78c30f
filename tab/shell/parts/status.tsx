import { Icon, type IconName } from './icon.tsx';

export type Tone = 'good' | 'bad' | 'calm';

/** A word with an icon; the colour only repeats what the word says. */
export function Status({ icon, tone = 'calm', children }: { icon: IconName; tone?: Tone; children: string }) {
  return (
    <span className={`status ${tone}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
