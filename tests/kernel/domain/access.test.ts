import { COMMANDS_AND_QUESTIONS } from '../../../bot/declared/access.ts';
import { mayDo, ROLES, type Role } from '../../../bot/kernel/access.ts';

/** Who may, written by hand: y yes, . no; in the order of the first line. A row or column that is missing, or stands twice, fails below. */
const EXPECTED = `
                 system secretariat member substitute attending guest secretary assistant chair item-guest none
send-notice        .      y           .      .          .         .     .         .         .     .          .
answer-notice      .      .           y      y          y         y     .         y         .     .          .
cancel-meeting     .      y           .      .          .         .     .         .         .     .          .
remove-meeting     .      y           .      .          .         .     .         .         .     .          .
ask-dates          .      y           .      .          .         .     .         .         .     .          .
answer-dates       .      .           y      y          y         y     .         y         .     .          .
choose-date        .      y           .      .          .         .     .         .         .     .          .
start-minutes      .      y           .      .          .         .     y         .         .     .          .
write-item         .      y           .      .          .         .     y         .         .     .          .
settle-item        .      y           .      .          .         .     y         .         .     .          .
note-presence      .      y           .      .          .         .     y         .         .     .          .
take-answers       .      y           .      .          .         .     y         .         .     .          .
add-held-item      .      y           .      .          .         .     y         .         .     .          .
change-held-item   .      y           .      .          .         .     y         .         .     .          .
move-held-item     .      y           .      .          .         .     y         .         .     .          .
begin-item         .      y           .      .          .         .     y         .         .     .          .
note-hours         .      y           .      .          .         .     y         .         .     .          .
note-registry-number .    y           .      .          .         .     y         .         .     .          .
elect-verifier     .      y           .      .          .         .     y         .         .     .          .
describe-point     .      y           .      .          .         .     y         .         .     .          .
send-minutes       .      y           .      .          .         .     y         .         .     .          .
finish-minutes     .      y           .      .          .         .     y         .         .     .          .
distribute-minutes .      y           .      .          .         .     .         .         .     .          .
remind-registries  .      y           .      .          .         .     .         .         .     .          .
distribution       .      y           .      .          .         .     .         .         .     .          .
correct-minutes    .      y           .      .          .         .     y         .         .     .          .
settle-comment     .      y           .      .          .         .     y         .         .     .          .
approve-items      .      .           y      y          y         y     .         .         .     .          .
comment-item       .      .           y      y          y         y     .         .         .     .          .
record-dissent     .      .           y      y          y         y     .         .         .     .          .
verification-card  .      y           y      y          y         y     y         .         .     .          .
minutes-paper      .      y           y      y          y         y     y         .         .     .          .
minutes            .      y           y      y          y         y     y         .         .     .          .
agendas            .      y           y      y          y         y     y         y         .     y          .
follow-up          .      y           .      .          .         .     y         .         .     .          .
documents          .      y           y      y          y         y     y         y         .     .          y
filings            .      y           y      y          y         y     y         y         .     .          y
meeting-filings    .      y           y      y          y         y     y         .         .     .          .
file-again         .      y           .      .          .         .     .         .         .     .          .
settle-filing      .      y           .      .          .         .     .         .         .     .          .
file-extract       .      y           .      .          .         .     .         .         .     .          .
search             .      y           y      y          y         y     y         y         .     .          y
set-dates-deadline .      y           .      .          .         .     .         .         .     .          .
close-dates        .      y           .      .          .         .     .         .         .     .          .
dates              .      y           y      y          y         y     y         y         .     .          .
connect-team       y      .           .      .          .         .     .         .         .     .          .
choose-forum       .      y           .      .          .         .     .         .         .     .          .
remove-team        y      .           .      .          .         .     .         .         .     .          .
note-channels      y      .           .      .          .         .     .         .         .     .          .
open-chat          y      .           .      .          .         .     .         .         .     .          .
close-chat         y      .           .      .          .         .     .         .         .     .          .
note-roster        y      .           .      .          .         .     .         .         .     .          .
link-accounts      .      y           .      .          .         .     .         .         .     .          .
todo               .      y           y      y          y         y     y         y         .     .          y
meeting            .      y           y      y          y         y     y         y         .     y          .
notice-paper       .      y           y      y          y         y     y         y         .     y          .
forum              .      y           y      y          y         y     y         y         .     .          y
forums             .      y           y      y          y         y     y         y         .     .          y
card               .      y           y      y          y         y     y         y         .     .          .
chat               .      y           y      y          y         y     y         y         .     .          y
plan-meeting       .      y           .      .          .         .     .         .         y     .          .
change-meeting     .      y           .      .          .         .     .         .         .     .          .
set-agenda-item    .      y           .      .          .         .     .         .         .     .          .
move-agenda-item   .      y           .      .          .         .     .         .         .     .          .
remove-agenda-item .      y           .      .          .         .     .         .         .     .          .
copy-agenda        .      y           .      .          .         .     .         .         .     .          .
add-annex          .      y           .      .          .         .     .         .         .     .          .
rename-annex       .      y           .      .          .         .     .         .         .     .          .
move-annex         .      y           .      .          .         .     .         .         .     .          .
remove-annex       .      y           .      .          .         .     .         .         .     .          .
invite-guest       .      y           .      .          .         .     .         .         .     .          .
remove-guest       .      y           .      .          .         .     .         .         .     .          .
ask-approval       .      y           .      .          .         .     .         .         .     .          .
send-change        .      y           .      .          .         .     .         .         .     .          .
approve-agenda     .      y           .      .          .         .     .         .         y     .          .
ask-extra-meeting  .      .           y      .          .         .     .         .         .     .          .
join-extra-meeting .      .           y      .          .         .     .         .         .     .          .
close-extra-meeting .      y           .      .          .         .     .         .         .     .          .
add-calendar       .      y           .      .          .         .     .         .         .     .          .
remove-calendar    .      y           .      .          .         .     .         .         .     .          .
open-subscription  .      .           y      y          y         y     y         y         .     .          .
close-subscription .      y           y      y          y         y     y         y         .     .          y
year               .      y           y      y          y         y     y         y         .     .          y
clashes            .      y           y      y          y         y     y         .         y     .          .
ask-round          .      y           .      .          .         .     .         .         .     .          .
change-round       .      y           .      .          .         .     .         .         .     .          .
answer-round       .      .           y      y          y         y     .         .         .     .          .
keep-draft         .      .           y      y          y         y     .         .         .     .          .
add-answer-file    .      .           y      y          y         y     .         .         .     .          .
drop-draft         .      .           y      y          y         y     .         .         .     .          .
answer-on-behalf   .      y           .      .          .         .     .         .         .     .          .
add-round-document .      y           .      .          .         .     .         .         .     .          .
send-memos         .      y           .      .          .         .     .         .         .     .          .
close-round        .      y           .      .          .         .     .         .         .     .          .
reopen-round       .      y           .      .          .         .     .         .         .     .          .
round              .      y           y      y          y         y     y         .         .     .          .
rounds             .      y           y      y          y         y     y         y         .     .          y
register-consultation     .      y           .      .          .         .     .         .         .     .          .
change-consultation       .      y           .      .          .         .     .         .         .     .          .
add-consultation-annex    .      y           .      .          .         .     .         .         .     .          .
rename-consultation-annex .      y           .      .          .         .     .         .         .     .          .
move-consultation-annex   .      y           .      .          .         .     .         .         .     .          .
remove-consultation-annex .      y           .      .          .         .     .         .         .     .          .
note-extension            .      y           .      .          .         .     .         .         .     .          .
move-consultation         .      y           .      .          .         .     .         .         .     .          .
decline-consultation      .      y           .      .          .         .     .         .         .     .          .
tell-offices              .      y           .      .          .         .     .         .         .     .          .
resend-delivery    .      y           .      .          .         .     .         .         .     .          .
settle-delivery    .      y           .      .          .         .     .         .         .     .          .
remind             .      y           .      .          .         .     .         .         .     .          .
reminder           .      y           .      .          .         .     .         .         .     .          .
remove-consultation       .      y           .      .          .         .     .         .         .     .          .
import-consultations      .      y           .      .          .         .     .         .         .     .          .
undo-import        .      y           .      .          .         .     .         .         .     .          .
consultations      .      y           y      y          y         y     y         y         .     .          .
consultation       .      y           y      y          y         y     y         y         .     .          .
round-sheet        .      y           .      .          .         .     .         .         .     .          .
consultation-papers .      y           y      y          y         y     y         .         .     .          .
round-card         .      y           y      y          y         y     y         .         .     .          .
round-versions     .      y           y      y          y         y     y         .         .     .          .
round-form         .      y           y      y          y         y     y         .         .     .          .
round-memo         .      y           y      y          y         y     y         .         .     .          .
notice-preview     .      y           .      .          .         .     .         .         .     .          .
approval-card      .      y           y      y          y         y     y         y         .     .          .
dates-card         .      y           y      y          y         y     y         y         .     .          .
extra-card         .      y           y      y          y         y     y         y         .     .          .
meeting-calendar   .      y           y      y          y         y     y         y         .     y          .
consultation-choices .      y           .      .          .         .     .         .         .     .          .
deadline           .      y           .      .          .         .     .         .         .     .          .
extension-letter   .      y           .      .          .         .     .         .         .     .          .
import-window      .      y           .      .          .         .     .         .         .     .          .
planning-window    .      y           .      .          .         .     .         .         .     .          .
greeting           y      y           .      .          .         .     .         .         .     .          .
feed               .      .           y      y          y         y     y         y         .     .          .
`;

const [header = [], ...rows] = EXPECTED.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const expected = new Map(rows.map(([what = '', ...cells]) => [what, cells]));

describe('vem får göra och se vad', () => {
  it('tabellen här har varje roll, kommando och fråga, och inga andra', () => {
    expect(header).toEqual([...ROLES]);
    expect(rows.map(([what]) => what).sort()).toEqual([...COMMANDS_AND_QUESTIONS].sort());
  });

  it.each(COMMANDS_AND_QUESTIONS)('%s', (what) => {
    const cells = ROLES.map((role) => (mayDo(what, [role]) ? 'y' : '.'));
    expect(cells).toEqual(expected.get(what));
  });

  it('ingen roll alls får inget', () => {
    for (const what of COMMANDS_AND_QUESTIONS) expect(mayDo(what, [])).toBe(false);
  });

  it('flera roller får det som någon av dem får', () => {
    const both: Role[] = ['none', 'secretariat'];
    expect(mayDo('send-notice', both)).toBe(true);
  });
});
