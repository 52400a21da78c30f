export const extraSv = {
  'extra.meeting': 'Extra möte',
  'extra.title': 'Begäran om extra möte: {forum}, {when}',
  'extra.counter': '{count} av {needed} har begärt det',
  'extra.mine': 'Du har begärt det. Blev det fel kan kansliet stänga begäran.',
  'card.extra.open': 'Begär du också ett extra möte?',
  'card.extra.planned': 'Det blir ett extra möte',
  'card.extra.closed': 'Begäran om extra möte är stängd',
  'card.extra.over': 'Dagen som begäran gällde har varit',
  'card.extra.what': '{who} begär ett extra möte med {forum} {when}.',
  'card.extra.reason': 'Skäl: {reason}',
  'card.extra.rule': '{counter}. När {needed} ledamöter har begärt det blir det ett möte.',
  'card.extra.planned-what': '{counter}. Mötet är planerat till {when}. Kansliet skickar kallelsen.',
  'card.extra.who': 'Har begärt det: {names}',
  'card.extra.who-may': 'Bara ledamöter i {forum} kan begära mötet.',
  'card.extra.join': 'Jag begär det också',
  'refusal.members-only': 'Det här kan bara ledamöterna i {forum} göra. Inget har ändrats.',
  'refusal.no-extra-rule':
    'I {forum} finns ingen regel om att ledamöterna kan begära extra möte, så inget har ändrats. Ordföranden eller kansliet kan kalla till ett.',
  'refusal.extra-open':
    'Ett extra möte med {forum} den {date} är redan begärt, så ingen ny begäran skapades. Gå med i den som finns, på kortet i kanalen eller under Möten.',
  'refusal.extra-planned':
    'Så många har begärt det att det extra mötet med {forum} den {date} redan är planerat. Du behöver inte göra något.',
  'refusal.extra-closed':
    'Begäran om extra möte med {forum} den {date} är stängd. Inget har ändrats. Du kan göra en ny under Möten.',
  'refusal.extra-over':
    'Dagen som begäran gällde, {date}, har varit. Inget har ändrats. Du kan begära en annan dag under Möten.',
  'refusal.unknown-extra': 'Begäran finns inte. Öppna Möten och se vilka som gäller nu. Inget har ändrats.',
};
