import { answerCommand } from '../../../tab/meeting/answer-command.ts';
import { pressFor } from '../../../tab/shell/press.ts';

const meeting = { id: 'lg-2024-02-16', revision: 2 };
const mine = { seat: 'lg-haninge', drawn: 'd1' };
const remote = { value: 'remote', text: 'Deltar digitalt', partly: true } as const;
const declined = { value: 'declined', text: 'Har förhinder', partly: false } as const;

describe('a press on an answer', () => {
  it('says what is answered to which notice, and from which drawing', () => {
    expect(answerCommand(meeting, mine, remote, null)).toEqual({
      do: 'answer-notice',
      meeting: 'lg-2024-02-16',
      revision: 2,
      answer: { value: 'remote' },
      drawn: 'd1',
      seat: 'lg-haninge',
    });
  });

  it('takes along the hours that are filled in', () => {
    const command = answerCommand(meeting, mine, remote, { from: '', until: '10:00' });
    expect(command).toMatchObject({ answer: { value: 'remote', until: '10:00' } });
    expect(command).not.toHaveProperty('answer.from');
  });

  it('leaves them with an answer that has none', () => {
    expect(answerCommand(meeting, mine, declined, { from: '09:30' })).toHaveProperty('answer', { value: 'declined' });
  });
});

describe('the key of a press', () => {
  const yes = answerCommand(meeting, mine, remote, null);
  const no = answerCommand(meeting, mine, declined, null);

  it('is new for every press', () => {
    expect(pressFor(yes, null, () => 'k1').key).toBe('k1');
  });

  it('is kept when the same is pressed again after an unclear outcome', () => {
    const before = pressFor(yes, null, () => 'k1');
    expect(pressFor(yes, before, () => 'k2').key).toBe('k1');
  });

  it('is new when something else is pressed', () => {
    const before = pressFor(yes, null, () => 'k1');
    expect(pressFor(no, before, () => 'k2').key).toBe('k2');
  });
});
