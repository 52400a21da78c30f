import { errorLine } from '../../bot/ports/error-line.ts';

/** As PostgreSQL's client gives it: its words and its detail quote the row. */
function databaseError(message: string) {
  const detail = 'Key (mail)=(eva.ek@kommun.example) already exists.';
  return Object.assign(new Error(message), { code: '23505', severity: 'ERROR', detail, table: 'person' });
}

it('tells an error’s name, its code, and where it arose', () => {
  const line = errorLine(Object.assign(new TypeError('no'), { code: 'ERR_NO' }));
  expect(line).toMatchObject({ error: 'TypeError', code: 'ERR_NO', at: expect.stringMatching(/^ {4}at .*error-line/) });
});

it('never tells its words, however many lines they go over', () => {
  const line = errorLine(databaseError('kept:\n    at the request of Eva Ek\nand Bo Berg'));
  expect(line).toMatchObject({ error: 'Error', code: '23505', table: 'person' });
  expect(JSON.stringify(line)).not.toMatch(/Eva|Bo Berg|eva\.ek|request/);
});

it('leaves the place out where the words were changed after it was noted', () => {
  const error = new Error('asked by Eva Ek');
  expect(error.stack).toContain('Eva Ek');
  error.message = 'other words';
  expect(errorLine(error)).toEqual({ error: 'Error' });
});

it.each([undefined, null, 'Eva Ek', 7, {}])('takes what is no error: %p', (thrown) => {
  expect(errorLine(thrown)).toEqual({ error: 'unknown' });
});
