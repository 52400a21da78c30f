import type { MinutesView } from '../../../bot/minutes/views/view.ts';
import { Section } from '../../shell/parts/section.tsx';

interface Props {
  minutes: MinutesView;
  point: string | undefined;
  reload: () => Promise<void>;
}

/** The minutes as they are read. */
export function Reading({ minutes: { document } }: Props) {
  if (document === null) return null;
  return document.items.map(({ id, no, heading, lines }) => (
    <Section key={id} title={`${no}. ${heading}`}>
      {lines.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </Section>
  ));
}
