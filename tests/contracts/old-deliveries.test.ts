import { aboutConsultation } from '../../bot/consultation/service/matter.ts';
import { aboutDates } from '../../bot/dates/service/matter.ts';
import { aboutExtra } from '../../bot/extra/service/matter.ts';
import { aboutMeeting } from '../../bot/meeting/service/matter.ts';
import type { About } from '../../bot/ports/matters.ts';
import type { Store } from '../../bot/ports/store.ts';
import { aboutRound } from '../../bot/round/service/matter.ts';
import { MIGRATIONS } from '../../bot/storage/migrations/list.ts';
import { migrate } from '../../bot/storage/migrations/migrate.ts';
import { openServer } from '../../bot/storage/server/open-server.ts';
import { ask, describeStores, freshDatabase, openStoreAt } from '../support/stores.ts';

const unasked = (about: About): About => ({ ...about, standsFor: [] });
const notice = aboutMeeting('m', 'notice', 2);
const receipt = aboutRound('r', 'receipt');

/** Every key and subject that was ever written, with its kind and target, and what it is about. */
const OLD: [key: string, kind: string, subject: string, target: string | null, about: About][] = [
  ['notice:m:2', 'post', 'meeting:m', null, notice],
  ['update:notice:m:2', 'update', 'meeting:m', 'notice:m:2', unasked(notice)],
  ['change:m:3', 'post', 'meeting:m', null, aboutMeeting('m', 'change', 3)],
  ['cancelled:m', 'post', 'meeting:m', null, aboutMeeting('m', 'cancellation')],
  ['approval:m:4:account-1', 'personal', 'meeting:m', null, aboutMeeting('m', 'approval', 4)],
  ['again:0', 'post', 'meeting:m', null, aboutMeeting('m', 'notice')],
  ['again:1', 'post', 'meeting:m', 'notice:m:2', notice],
  ['again:2', 'post', 'meeting:m', 'change:m:3', aboutMeeting('m', 'change', 3)],
  ['again:3', 'personal', 'meeting:m', 'approval:m:4:account-1', aboutMeeting('m', 'approval', 4)],
  ['dates:d', 'post', 'dates:d', null, aboutDates('d')],
  ['update:dates:d', 'update', 'dates:d', 'dates:d', unasked(aboutDates('d'))],
  ['again:4', 'post', 'dates:d', 'dates:d', aboutDates('d')],
  ['extra:e', 'post', 'extra:e', null, aboutExtra('e')],
  ['round:r', 'post', 'round:r', null, aboutRound('r', 'round')],
  ['update:round:r', 'update', 'round:r', 'round:r', unasked(aboutRound('r', 'round'))],
  ['overtaken:round:r:salem:2:account-1', 'personal', 'round:r', null, aboutRound('r', 'overtaken')],
  ['receipt:round:r:salem:2:account-1', 'personal', 'round:r', null, receipt],
  ['receipt:round:r:salem:3', 'mail', 'round:r', null, receipt],
  // A mail that was sent again names the one before it, which was sent again itself.
  ['again:5', 'mail', 'round:r', 'receipt:round:r:salem:3', receipt],
  ['again:6', 'mail', 'round:r', 'again:5', receipt],
  ['offices:c:1:salem', 'mail', 'consultation:c', null, aboutConsultation('c', 'office-letter')],
  [
    'greet:19:x@thread.tacv2',
    'reply',
    'conversation:19:x@thread.tacv2',
    null,
    { matter: { kind: 'conversation', id: '19:x@thread.tacv2' }, role: 'reply', standsFor: [] },
  ],
];

describeStores('A delivery that an earlier build stored', (name) => {
  let url: string;
  let store: Store;

  const add = (key: string, kind: string, subject: string, target: string | null, status = 'sent') =>
    ask(
      url,
      `insert into delivery (key, kind, door, thread, subject, target, payload, status)
       values ($1, $2, $3, $1, $4, $5, '{}', $6)`,
      [key, kind, kind === 'mail' ? 'mail' : 'teams', subject, target, status],
    );
  /** The database as the build before left it. */
  const before = async () => {
    url = await freshDatabase(name);
    const database = openServer(url, 1, () => undefined);
    const known = Object.entries(MIGRATIONS).filter(([each]) => each < '0010');
    await migrate(database, Object.fromEntries(known));
    await database.destroy();
  };
  afterEach(() => store?.close());

  it('is about what its key and subject said, whether it was there before or is added by such a build afterwards', async () => {
    await before();
    for (const [key, kind, subject, target] of OLD) await add(key, kind, subject, target);
    store = await openStoreAt(name, url);
    for (const [key, , , , about] of OLD) expect([key, (await store.outbox.byKey(key))?.about]).toEqual([key, about]);
    await ask(url, 'delete from delivery');
    for (const [key, kind, subject, target] of OLD) await add(key, kind, subject, target);
    for (const [key, , , , about] of OLD) expect([key, (await store.outbox.byKey(key))?.about]).toEqual([key, about]);
  });

  it('is found as before: by its matter, and among what did not arrive', async () => {
    await before();
    await add('notice:m:1', 'post', 'meeting:m', null, 'failed');
    await add('change:m:2', 'post', 'meeting:m', null);
    await add('dates:d', 'post', 'dates:d', null, 'failed');
    await add('again:1', 'post', 'dates:d', 'dates:d');
    await add('receipt:round:r:salem:1', 'personal', 'round:r', null, 'failed');
    await add('again:2', 'post', 'round:r', 'round:r');
    store = await openStoreAt(name, url);
    const troubled = (await store.outbox.troubled()).map(({ key }) => key);
    expect(troubled.sort()).toEqual(['notice:m:1', 'receipt:round:r:salem:1']);
    const found = await store.outbox.byMatter({ kind: 'meeting', id: 'm' });
    expect(found.map(({ key }) => key)).toEqual(['notice:m:1', 'change:m:2']);
    await add('again:3', 'post', 'meeting:m', 'notice:m:1');
    expect((await store.outbox.troubled()).map(({ key }) => key)).toEqual(['receipt:round:r:salem:1']);
  });

  it('and one of this build has the subject that such a build reads, should it be started again', async () => {
    await before();
    store = await openStoreAt(name, url);
    const about = aboutDates('d');
    const parts = { kind: 'post', door: 'teams', thread: 't', payload: {} } as const;
    await store.outbox.add({ key: 'dates:d', ...parts, about, recipients: [] });
    expect(await ask(url, 'select subject from delivery')).toEqual([{ subject: 'dates:d' }]);
  });
});
