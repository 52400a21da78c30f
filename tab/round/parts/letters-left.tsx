import { useTab } from '../../shell/context.ts';
import { lettersLeft } from '../answer-faults.ts';

/** Says how much room is left once a long text nears its end. */
export function LettersLeft({ text, most }: { text: string; most: number }) {
  const { say } = useTab();
  const left = lettersLeft(text, most);
  if (left === null) return null;
  return (
    <p role="status" className={left < 0 ? 'bad' : 'quiet'}>
      {say(left < 0 ? 'tab.round.lettersOver' : 'tab.round.lettersLeft', { count: Math.abs(left), most })}
    </p>
  );
}
