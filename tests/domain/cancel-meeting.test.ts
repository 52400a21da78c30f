import type { Role } from '../../bot/domain/access.ts';
import { cancelMeeting } from '../../bot/domain/meeting/cancel-meeting.ts';
import { agendaOf, type Meeting } from '../../bot/domain/meeting/meeting.ts';
import { aCancelled, aForum, aNoticed, aPlanned, played, ZONE } from '../support/builders.ts';

const cancel = (meeting: Meeting, roles: Role[], now = '2024-02-10T08:00:00Z') =>
  cancelMeeting('m1', meeting, aForum(), 'Snöoväder', roles, new Date(now), ZONE);

describe('kansliet ställer in ett möte', () => {
  it('fungerar, kallat eller inte', () => {
    expect(cancel(aNoticed(), ['secretariat'])).toMatchObject([{ type: 'meeting-cancelled', reason: 'Snöoväder' }]);
    expect(cancel(aPlanned(), ['secretariat'])).toContainEqual(expect.objectContaining({ type: 'meeting-cancelled' }));
  });

  it('nekas alla andra', () => {
    for (const role of ['member', 'secretary', 'attending', 'none', 'system'] as const) {
      expect(cancel(aNoticed(), [role])).toEqual({ refused: 'refusal.secretariat-only' });
    }
  });

  it('nekas när mötet redan är inställt eller har varit', () => {
    expect(cancel(aCancelled(), ['secretariat'])).toMatchObject({ refused: 'refusal.meeting-cancelled' });
    expect(cancel(aNoticed(), ['secretariat'], '2024-02-17T08:00:00Z')).toMatchObject({
      refused: 'refusal.meeting-over',
    });
  });

  it('dagordningen står kvar: den som skickades, eller den som förbereddes om ingen kallelse gick ut', () => {
    const never = played(aPlanned(), cancel(aPlanned(), ['secretariat']));
    expect(never).toMatchObject({ status: 'cancelled', revision: 0, reason: 'Snöoväder' });
    expect(agendaOf(never, [])).toMatchObject([{ heading: 'Välkommen' }, { heading: 'Nästa möte' }]);
    const sent = aNoticed({}, [{ heading: 'Budget', kind: 'decision' }]);
    const called = played(sent, cancel(sent, ['secretariat']));
    expect(called).toMatchObject({ status: 'cancelled', revision: 1 });
    expect(agendaOf(called, [])).toMatchObject([{ heading: 'Budget' }]);
  });

  it.each(['chair', 'substitute', 'guest', 'assistant', 'item-guest'] as const)('nekas den som är %s', (role) => {
    expect(cancel(aNoticed(), [role])).toEqual({ refused: 'refusal.secretariat-only' });
  });
});
