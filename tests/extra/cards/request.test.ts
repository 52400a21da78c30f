import { extraCard } from '../../../bot/extra/cards/request.ts';
import type { ExtraRequest } from '../../../bot/extra/domain/state.ts';
import type { ExtraBundle } from '../../../bot/extra/views/bundle.ts';
import { extraStanding, extraView, firstAsker } from '../../../bot/extra/views/request.ts';
import type { Actor } from '../../../bot/kernel/actor.ts';
import type { Language } from '../../../bot/texts/text.ts';
import { aMunicipality, byId, ZONE } from '../../support/builders.ts';
import { faultsOfCard, nodesOf } from '../../support/card-schema.ts';
import { askedBy, FORUM, holder, MEMBERS, NOW, person, SEATS } from '../../support/extra-meeting.ts';
import { readButtons } from '../../support/read-buttons.ts';

const HREF = 'https://teams.microsoft.com/l/entity/x/samverkan';
const LARGEST = 20_000;
const nobody = person('p-ingen');
const municipalities = byId(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => aMunicipality(id)));
const bundle = (request: ExtraRequest): ExtraBundle => ({
  id: 'r1',
  request,
  forum: FORUM,
  zone: ZONE,
  seats: SEATS,
  municipalities,
  team: undefined,
});
function view(request: ExtraRequest, actor: Actor = nobody, now = NOW, language: Language = 'sv') {
  return extraView(bundle(request), { actor, language, now, drawn: '' });
}
function draw(request: ExtraRequest, actor?: Actor, now = NOW, language: Language = 'sv'): object {
  const of = bundle(request);
  const standing = extraStanding(of, now);
  const setting = { language, standing, forum: FORUM.shortName, asker: firstAsker(of), href: HREF };
  return extraCard(view(request, actor, now, language), { ...setting, common: actor === undefined });
}
const words = (card: object) =>
  nodesOf(card)
    .map((node) => node.text ?? node.title)
    .filter((text) => typeof text === 'string')
    .join('\n');

const open = askedBy('seat-a', 'seat-b', 'seat-c');
const planned = askedBy(...MEMBERS.slice(0, 5));
const long: ExtraRequest = { ...askedBy(...MEMBERS.slice(0, 4)), reason: '*'.repeat(500) };

describe('kortet om ett extra möte', () => {
  it('säger vem som begär vad och varför, hur många som gjort det, och har en knapp', () => {
    expect(words(draw(open))).toMatch(
      /Begär du också.*\n(.*\n)?A begär ett extra möte med Kommittén torsdag 3 oktober 2024\.\n(.*\n)?Skäl: Regionens/,
    );
    expect(words(draw(open))).toContain('3 av 5 har begärt det. När 5 ledamöter har begärt det blir det ett möte.');
    expect(readButtons(draw(open))).toEqual(['join-extra-meeting']);
    const buttons = nodesOf(draw(open)).filter(({ type }) => type === 'Action.Execute');
    expect(buttons).toMatchObject([
      { title: 'Jag begär det också', data: { v: 1, do: 'join-extra-meeting', request: 'r1' } },
    ]);
  });

  it('visar den som har begärt det att så är, och ger knappen till den som kan', () => {
    expect(words(draw(open, holder('seat-a')))).toContain('Du har begärt det.');
    expect(words(draw(open, holder('seat-a')))).not.toContain('Jag begär det också');
    expect(words(draw(open, holder('seat-h')))).toContain('Jag begär det också');
    expect(words(draw(open, nobody))).not.toContain('Jag begär det också');
  });

  it('säger att det blir ett möte, att begäran är stängd eller att dagen har varit, utan knapp', () => {
    const over = new Date('2024-10-05T08:00:00Z');
    expect(words(draw(planned))).toContain('Det blir ett extra möte');
    expect(words(draw(planned))).toContain('Öppna mötet i Samverkan');
    expect(words(draw({ ...open, status: 'closed' }))).toContain('Begäran om extra möte är stängd');
    expect(words(draw(open, undefined, over))).toContain('Dagen som begäran gällde har varit');
    for (const card of [draw(planned), draw({ ...open, status: 'closed' }), draw(open, undefined, over)])
      expect(nodesOf(card).filter(({ type }) => type === 'Action.Execute')).toEqual([]);
  });

  it.each(['sv', 'en'] as const)('håller schema och storlek, och går att läsa upp (%s)', (language) => {
    for (const request of [open, planned, long]) {
      const card = draw(request, undefined, NOW, language) as { speak: string; lang: string; fallbackText: string };
      expect(faultsOfCard(card)).toEqual([]);
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(LARGEST);
      expect([card.lang, card.speak.length > 0, card.fallbackText.length > 0]).toEqual([language, true, true]);
    }
  });
});

describe('begäran så som läsaren ser den under Möten', () => {
  it('räknar, nämner kommunerna och säger vad läsaren kan göra', () => {
    expect(view(open, holder('seat-h'))).toMatchObject({
      title: 'Begäran om extra möte: Kommittén, torsdag 3 oktober 2024',
      counterText: '3 av 5 har begärt det',
      who: ['A', 'B', 'C'],
      canJoin: true,
      mine: false,
      canClose: false,
    });
    expect(view(open, holder('seat-a'))).toMatchObject({ canJoin: false, mine: true });
    expect(view(open, person('p-assistent'))).toMatchObject({ canJoin: false, mine: false });
    const secretariat: Actor = { kind: 'account', account: 'k', person: null, secretariat: true };
    expect(view(open, secretariat)).toMatchObject({ canJoin: false, canClose: true });
    expect(view(planned, secretariat)).toMatchObject({ canClose: false });
  });
});
