import { DEFAULTS } from '../harness/token-server.mjs';
import { comes, type Hand } from './hand.ts';
import { text } from './words.ts';

export const LG = '19:lg@thread.tacv2';
export const SSK = '19:ssk@thread.tacv2';
const OTHER = '19:annat@thread.tacv2';

/** The roster proposes who everybody is, but for a guest that it knows only the name of, and the secretariat confirms it. */
export async function connectTeams({ product, told }: Hand): Promise<void> {
  product.strangers.push({ account: 'okand-gast', mail: '', name: text('namnet i Teams'), guest: true });
  await product.install(LG, 'Södertörn – Ledningsgruppen');
  await comes(product, 'select 1 from account');
  await told({ type: 'message', text: text('till boten') });
  await product.connect(LG, 'Södertörn – Ledningsgruppen');
  await product.connect(SSK, 'Södertörn – Samarbetskommittén');
}

/** Channels, bodies that move between them, a team that the bot leaves, and people's own chats with it. */
export async function movePlaces({ product, done, told }: Hand): Promise<void> {
  product.channels.set(OTHER, [{ id: '19:kanal@thread.tacv2', name: text('kanalen'), type: 'standard' }]);
  await product.install(OTHER, text('teamet'));
  await comes(product, `select 1 from team where id = '19:kanal@thread.tacv2'`);
  await done({ do: 'choose-forum', team: OTHER, forum: 'lg', move: true });
  await done({ do: 'choose-forum', team: LG, forum: 'lg', move: true });
  const channelData = { tenant: { id: DEFAULTS.tenant }, team: { id: OTHER } };
  await told({ type: 'installationUpdate', action: 'remove', channelData });
  const conversation = (id: string) => ({ id, conversationType: 'personal', tenantId: DEFAULTS.tenant });
  const own = { type: 'installationUpdate', channelData: { tenant: { id: DEFAULTS.tenant } } };
  await told({ ...own, action: 'add', conversation: conversation('a:egen') });
  await told({ ...own, action: 'remove', conversation: conversation('a:egen') });
}
