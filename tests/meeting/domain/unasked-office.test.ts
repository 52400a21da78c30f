import { unaskedOffice } from '../../../bot/meeting/service/draw-notice.ts';
import type { MeetingBundle } from '../../../bot/meeting/views/bundle.ts';
import { Rows } from '../../../bot/service/gather.ts';
import { aForum, aMunicipality, aNoticed, aSeat, byId, ZONE } from '../../support/builders.ts';

const seats = [aSeat('lg-a'), aSeat('lg-sekr', { role: 'secretary' })];
const bundle: MeetingBundle = {
  id: 'm1',
  meeting: aNoticed(),
  forum: aForum(),
  zone: ZONE,
  seats,
  municipalities: byId([aMunicipality('a')]),
  people: new Map(),
  rsvps: new Map(),
  earlier: new Map(),
  team: undefined,
  offices: [],
};

it('av kansliet ser var och en kallelsen i stället för knapparna, utom den som själv tillfrågas: sekreteraren gör det inte', () => {
  const loaded = new Rows();
  for (const [id, person] of [
    ['ledamot', 'p-lg-a'],
    ['sekreterare', 'p-lg-sekr'],
  ] as const)
    loaded.put({ kind: 'account', row: { id, version: 1, state: { status: 'linked', person, guest: false } } });
  const secretariat = ['Ledamot', 'sekreterare', 'okand'];
  expect(unaskedOffice(loaded, bundle, { secretariat })).toEqual(['8:orgid:sekreterare', '8:orgid:okand']);
});
