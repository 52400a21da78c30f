import { agendaOf, type Meeting } from '../../../bot/meeting/domain/state.ts';
import { aForum, aNoticed, aPlanned, played } from '../../support/builders.ts';
import { given } from '../../support/given.ts';

const cancel = (meeting: Meeting) =>
  given(meeting).when({ do: 'cancel-meeting', meeting: 'm1', reason: 'Snöoväder' }, 'secretariat', { forum: aForum() })
    .decided;

describe('kansliet ställer in ett möte', () => {
  it('fungerar, kallat eller inte', () => {
    expect(cancel(aNoticed())).toMatchObject([{ type: 'meeting-cancelled', words: { reason: 'Snöoväder' } }]);
    expect(cancel(aPlanned())).toContainEqual(expect.objectContaining({ type: 'meeting-cancelled' }));
  });

  it('dagordningen står kvar: den som skickades, eller den som förbereddes om ingen kallelse gick ut', () => {
    const never = played(aPlanned(), cancel(aPlanned()));
    expect(never).toMatchObject({ status: 'cancelled', revision: 0, reason: 'Snöoväder' });
    expect(agendaOf(never, [])).toMatchObject([{ heading: 'Välkommen' }, { heading: 'Nästa möte' }]);
    const sent = aNoticed({}, [{ heading: 'Budget', kind: 'decision' }]);
    const called = played(sent, cancel(sent));
    expect(called).toMatchObject({ status: 'cancelled', revision: 1 });
    expect(agendaOf(called, [])).toMatchObject([{ heading: 'Budget' }]);
  });
});
