import { createMadeOnce } from '../../bot/printing/made-once.ts';

describe('a paper that several ask for', () => {
  const make = (made: { times: number }) => async () => {
    made.times += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
    return new Uint8Array([made.times]);
  };

  it('is made once for all who want the same, and the last eight are given again', async () => {
    const madeOnce = createMadeOnce();
    const made = { times: 0 };
    const papers = await Promise.all(Array.from({ length: 32 }, (_, n) => madeOnce(n % 2 ? 'one' : 'two', make(made))));
    expect([made.times, new Set(papers).size]).toEqual([2, 2]);
    await madeOnce('one', make(made));
    expect(made.times).toBe(2);
    for (let n = 0; n < 8; n += 1) await madeOnce(`new-${n}`, make(made));
    await madeOnce('one', make(made));
    expect(made.times).toBe(11);
  });

  it('is forgotten after its time: nothing of it stays in memory', async () => {
    const madeOnce = createMadeOnce(20);
    const made = { times: 0 };
    await madeOnce('one', make(made));
    await new Promise((resolve) => setTimeout(resolve, 60));
    await madeOnce('one', make(made));
    expect(made.times).toBe(2);
  });

  it('that could not be made is tried again', async () => {
    const madeOnce = createMadeOnce();
    await expect(madeOnce('one', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await madeOnce('one', async () => undefined)).toBeUndefined();
    expect(await madeOnce('one', async () => new Uint8Array([1]))).toEqual(new Uint8Array([1]));
  });
});
