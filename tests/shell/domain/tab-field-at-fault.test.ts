import { atFault } from '../../../tab/shell/field-at-fault.ts';

const TODAY = '2024-01-29';

describe('fältet som ett avslag gäller', () => {
  const dates = (...days: string[]) => [
    { name: 'title', value: 'Budget' },
    ...days.map((value, index) => ({ name: `day-${index + 1}`, value })),
    { name: 'answerBy', value: '2024-02-19' },
  ];
  const marked = (code: string, fields: { name: string; value: string }[]) => atFault(fields, code, TODAY)?.name;

  it('är en föreslagen dag, inte Svara senast som är rätt', () => {
    const filled = dates('2024-03-04', '2024-03-05');
    for (const code of ['refusal.no-such-day', 'refusal.unclear-day', 'refusal.forum-ended'])
      expect(marked(code, filled)).toBe('day-1');
  });

  it('är den dag som har varit, inte en tom rad eller en dag som kommer', () => {
    expect(marked('refusal.day-is-past', dates('', '2024-03-04', '2024-01-26'))).toBe('day-3');
    expect(marked('refusal.day-is-past', dates('2024-03-04', TODAY))).toBe('day-2');
    expect(marked('refusal.too-few-proposals', dates('2024-03-04', ''))).toBe('day-2');
  });

  it('är Svara senast när avslaget gäller den', () => {
    const filled = dates('2024-03-04', '2024-03-05');
    expect(marked('refusal.answer-by-late', filled)).toBe('answerBy');
    expect(marked('refusal.deadline-past', filled)).toBe('answerBy');
    expect(marked('refusal.deadline-past', [{ name: 'last-day', value: '2024-01-02' }])).toBe('last-day');
  });

  it('är mötets dag i mötets formulär, och inget fält där avslaget inte gäller ett', () => {
    const plan = [
      { name: 'date', value: '2024-01-02' },
      { name: 'endDate', value: '' },
    ];
    expect(marked('refusal.day-is-past', plan)).toBe('date');
    expect(marked('refusal.days-reversed', plan)).toBe('endDate');
    expect(marked('refusal.not-secretariat', plan)).toBeUndefined();
  });
});
