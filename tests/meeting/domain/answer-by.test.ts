import { proposedAnswerBy } from '../../../bot/meeting/domain/answer-by.ts';
import { applyMeeting } from '../../../bot/meeting/domain/apply.ts';
import { aForum, aNoticed, aPlanned, ZONE } from '../../support/builders.ts';

const on = (now: string) => ({ forum: aForum(), zone: ZONE, now: new Date(now) });
const noticed = (answerBy?: string) => ({ ...aNoticed(), ...(answerBy === undefined ? {} : { answerBy }) });

describe('sista svarsdagen', () => {
  it('föreslås av organets regler för en kallelse som inte är skickad', () => {
    expect(proposedAnswerBy(aPlanned(), on('2024-02-05T09:00:00Z'))).toBe('2024-02-13');
  });

  it('som kallelsen har föreslås när den skickas igen, så länge den går att säga', () => {
    expect(proposedAnswerBy(noticed('2024-02-08'), on('2024-02-05T09:00:00Z'))).toBe('2024-02-08');
    expect(proposedAnswerBy(noticed('2024-02-08'), on('2024-02-09T09:00:00Z'))).toBe('2024-02-13');
    expect(proposedAnswerBy(noticed(), on('2024-02-05T09:00:00Z'))).toBe('');
  });

  it('tas bort när kallelsen skickas igen utan någon', () => {
    const again = { type: 'notice-sent', kind: 'meeting', id: 'm1', revision: 2 } as const;
    const at = new Date('2024-02-05T09:00:00Z');
    expect(applyMeeting(noticed('2024-02-08'), again, '', at)).not.toHaveProperty('answerBy');
    expect(applyMeeting(noticed(), { ...again, answerBy: '2024-02-09' }, '', at)).toMatchObject({
      answerBy: '2024-02-09',
    });
  });
});
