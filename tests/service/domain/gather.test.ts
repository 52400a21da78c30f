import { MOST_PASSES, type Read, StillAsking, type Store } from '../../../bot/ports/store.ts';
import { gather } from '../../../bot/service/gather.ts';

const one = (id: number): Read => ({ kind: 'plan', ids: [String(id)] });

/** A store in which every plan is; `asked`: what it was asked for, pass by pass. */
function aStore(asked: Read[][]): Store {
  const rows = async (reads: Read[]) => {
    asked.push(reads);
    return reads.map(({ ids = [] }) => ({ kind: 'plan', row: { id: ids[0] ?? '', version: 1, state: {} } }));
  };
  return { rows } as unknown as Store;
}

/** Asks for one plan more for each that came, until there are so many. */
const following = (most: number) => async (asked: Read[][]) =>
  gather(aStore(asked), (loaded) =>
    Array.from({ length: Math.min(most, loaded.list('plan').length + 1) }, (_, at) => one(at)),
  );

describe('att läsa det som behövs', () => {
  it('läser vidare efter det som kommit, och frågar aldrig om samma sak två gånger', async () => {
    const asked: Read[][] = [];
    const loaded = await following(MOST_PASSES)(asked);
    expect(loaded.list('plan')).toHaveLength(MOST_PASSES);
    expect(asked).toEqual(Array.from({ length: MOST_PASSES }, (_, at) => [one(at)]));
  });

  it('svarar aldrig på en del av det som behövs: den som aldrig slutar fråga får ett fel som säger vad som fattades', async () => {
    const endless = following(MOST_PASSES + 1)([]);
    await expect(endless).rejects.toThrow(StillAsking);
    await expect(endless).rejects.toThrow(JSON.stringify(one(MOST_PASSES)));
    await expect(endless).rejects.toMatchObject({ code: 'plan' });
  });
});
