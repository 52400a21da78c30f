import { createMadeOnce } from '../../../bot/round/service/made-once.ts';

describe('papper att ta med', () => {
  it('görs en gång för många som vill ha samma på en gång, och ett i taget', async () => {
    const madeOnce = createMadeOnce();
    let made = 0;
    let underWay = 0;
    let most = 0;
    const make = async () => {
      made += 1;
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay -= 1;
      return new Uint8Array([made]);
    };
    const papers = await Promise.all(Array.from({ length: 32 }, (_, n) => madeOnce(n % 2 ? 'ett' : 'annat', make)));
    expect([made, most, new Set(papers).size]).toEqual([2, 1, 2]);
    await madeOnce('ett', make);
    expect(made).toBe(2);
    for (let n = 0; n < 8; n += 1) await madeOnce(`nytt-${n}`, make);
    await madeOnce('ett', make);
    expect(made).toBe(11);
  });

  it('som inte gick att göra försöks om, och hindrar inte nästa', async () => {
    const madeOnce = createMadeOnce();
    await expect(madeOnce('ett', () => Promise.reject(new Error('trasigt')))).rejects.toThrow('trasigt');
    expect(await madeOnce('ett', async () => new Uint8Array([1]))).toEqual(new Uint8Array([1]));
  });
});
