import { handedTo, openChat } from './own-chat.ts';
import { SECRETARIAT, startProduct } from './product.ts';

/** The management group's minutes as they are written and verified over HTTP; whoever verifies has a chat with the bot. */
export async function startMinutes(store: Parameters<typeof startProduct>[0], meeting: string, verifier: string) {
  const product = await startProduct(store);
  const wire = handedTo(product);
  await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
  await openChat(product, verifier);
  return {
    product,
    wire,
    page: async (person: string) => (await product.get(person, `/api/tab/minutes/${meeting}`)).body,
    done: async (command: object, person = SECRETARIAT) =>
      expect([command, await product.command(person, { meeting, ...command })]).toEqual([
        command,
        expect.objectContaining({ status: 200 }),
      ]),
  };
}

export type Minutes = Awaited<ReturnType<typeof startMinutes>>;
