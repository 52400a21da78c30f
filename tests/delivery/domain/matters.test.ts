import { MATTERS } from '../../../bot/declared/matters.ts';
import { aboutMeeting } from '../../../bot/meeting/service/matter.ts';
import type { MatterKind, Matters } from '../../../bot/ports/matters.ts';
import type { Context } from '../../../bot/service/context.ts';
import { type Matter, matterIn, roleIn } from '../../../bot/service/matter.ts';

type All = { readonly [K in MatterKind]: Matter<Context, Matters[K]> };

describe('det som utskick handlar om', () => {
  it('ett ärende eller en roll som ingen har beskrivit går inte att bygga', () => {
    const { meeting, ...others } = MATTERS;
    // @ts-expect-error The meeting is missing.
    const forgotten: All = others;
    const { change, ...roles } = meeting.roles;
    // @ts-expect-error The change is missing.
    const speechless: All['meeting'] = { ...meeting, roles };
    const { superseded, ...silent } = change;
    // @ts-expect-error Whether it may be sent again is not said.
    const unsaid: All['meeting'] = { ...meeting, roles: { ...roles, change: silent } };
    expect([forgotten, speechless, unsaid]).toHaveLength(3);
  });

  it('ett besked vid sidan av kallelsen rättar aldrig till en kallelse som inte kom fram; en senare kallelse gör det', () => {
    const putRight = Object.entries(MATTERS.meeting.roles).filter(([, { standsFor }]) => standsFor.includes('notice'));
    expect(putRight.map(([role]) => role)).toEqual(['notice']);
  });

  it('ett ärende som bara en nyare version känner till hör inte till något organ och ritas inte om', () => {
    const { standsFor, ...about } = aboutMeeting('m', 'notice');
    const newer = { ...about, matter: { kind: 'statement' as 'meeting', id: 'm' }, standsFor };
    expect(matterIn(MATTERS, newer)).toBeUndefined();
    expect(roleIn(MATTERS, newer)).toBeUndefined();
    expect(roleIn(MATTERS, { ...newer, matter: about.matter, role: 'digest' as 'notice' })).toBeUndefined();
  });
});
