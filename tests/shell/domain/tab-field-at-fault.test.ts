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

  it('är den av en remiss dagar som avslaget gäller, och aldrig dagen då den inkom för att den har varit', () => {
    const form = (inputBy: string, received = '2024-01-02') => [
      { name: 'title', value: 'Trafikprogram' },
      { name: 'received', value: received },
      { name: 'answerBy', value: '2024-04-26' },
      { name: 'inputBy', value: inputBy },
    ];
    expect(marked('refusal.consultation-day-past', form('2024-01-26'))).toBe('inputBy');
    expect(marked('refusal.consultation-day-past', form(TODAY))).toBe('answerBy');
    expect(marked('refusal.no-such-day', form('2024-04-12', '2024-13'))).toBe('received');
    expect(marked('refusal.unclear-day', form('2024-04-12', 'i vår'))).toBe('received');
    expect(marked('refusal.no-such-day', form('2024-04-31', '2024-03'))).toBe('inputBy');
  });

  it('är dagen för beslut eller inlämning, och dagen för anstånd', () => {
    const done = (answered: string, submitted: string) => [
      { name: 'answered', value: answered },
      { name: 'submitted', value: submitted },
    ];
    expect(marked('refusal.done-day-to-come', done('2024-01-22', '2024-02-01'))).toBe('submitted');
    expect(marked('refusal.done-day-to-come', done('2024-02-01', '2024-01-22'))).toBe('answered');
    expect(marked('refusal.submitted-date-missing', done('2024-01-22', ''))).toBe('submitted');
    expect(marked('refusal.answered-after-submitted', done('2024-01-23', '2024-01-22'))).toBe('answered');
    const extension = [{ name: 'until', value: '2024-01-26' }];
    for (const code of ['refusal.extension-too-early', 'refusal.consultation-day-past', 'refusal.no-such-day'])
      expect(marked(code, extension)).toBe('until');
  });

  it('är ett svars klockslag', () => {
    const hours = (from: string, until: string) => [
      { name: 'from', value: from },
      { name: 'until', value: until },
    ];
    expect(marked('refusal.times-reversed', hours('11:00', '10:00'))).toBe('until');
    expect(marked('refusal.times-outside', hours('08:00', '10:00'))).toBe('from');
    expect(marked('refusal.times-outside', hours('', '12:00'))).toBe('until');
    expect(marked('refusal.unclear-until', hours('08:00', 'x'))).toBe('until');
  });
});
