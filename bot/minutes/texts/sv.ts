/** What is said of minutes. */
export const minutesSv = {
  'minutes.status.none': 'Inga anteckningar ännu',
  'minutes.status.draft': 'Utkast, skrivs av kansliet',
  'minutes.status.for-verification': 'Utkast, väntar på justering',
  'minutes.status.verified': 'Justerade',
  'minutes.status.finished': 'Klara',
  'minutes.quorum.met': '{present} av {of} är här. {forum} kan fatta beslut, det krävs minst {needed}.',
  'minutes.quorum.short': '{present} av {of} är här. Det krävs minst {needed} för att {forum} ska kunna fatta beslut.',
  'minutes.item.short': 'Bara {sure} av {of} var med när det beslutades. Det krävs minst {needed}.',
  'minutes.item.unsure':
    'Säkert är att {sure} av {of} var med när det beslutades. Det krävs minst {needed}. Skriv när punkten började, eller rätta närvaron.',
  'minutes.verifier.away': 'Var inte med när det beslutades under punkt {items}.',
  'refusal.no-verifiers': 'I {forum} justeras inte anteckningarna. Inget har skickats. Gör dem klara i stället.',
  'refusal.has-verifiers': 'I {forum} justeras anteckningarna. Inget har ändrats. Skicka dem för justering.',
  'refusal.verifier-missing': 'Ingen är vald att justera. Inget har skickats. Välj justerare först.',
  'refusal.texts-beside':
    'Under ”{heading}” står två texter bredvid varandra. Inget har skickats. Gör dem till en först.',
  'refusal.verifiers-only': 'Det här kan bara den göra som är vald att justera. Inget har ändrats.',
  'refusal.not-sent-yet': 'Anteckningarna är inte skickade för justering än. Inget har ändrats.',
  'refusal.minutes-sent-again':
    'Anteckningarna har skickats igen sedan du öppnade dem. Inget har godkänts. Läs det som är nytt och godkänn sedan.',
  'refusal.not-approved-yet': 'Anteckningarna är inte godkända än. Inget har lagts till. Rätta texten i stället.',
  'refusal.unknown-minutes': 'Anteckningarna är inte påbörjade. Öppna mötet och börja dem där. Inget har sparats.',
  'refusal.minutes-locked':
    'Anteckningarna är godkända och ändras inte mer. Det du skrev är inte sparat här. Lägg det som en rättelse.',
  'refusal.notes-changed':
    'Texten har ändrats sedan du såg den. Inget har sparats, och inget har skrivits över. Se hur den är nu och välj igen.',
  'refusal.secret-notes':
    'Punkten är märkt Sekretess. Dess anteckningar förvaras utanför Samverkan, och inget har sparats.',
  'refusal.unknown-held-item': 'Punkten finns inte bland mötets punkter. Inget har sparats.',
  'refusal.unknown-point':
    'Raden har ändrats sedan du öppnade den. Inget har sparats. Se hur den är nu och försök igen.',
  'refusal.presence-reversed': 'Första tiden måste vara före den andra. Inget har sparats. Rätta tiderna.',
  'refusal.verifier-vacant':
    'Ingen hade platsen den dagen, så den kan inte justera. Inget har sparats. Välj någon annan.',
} as const;
