import { tabDeliveryFirstSv } from '../delivery/texts/tab-first-sv.ts';
import { tabForumFirstSv } from '../forum/texts/tab-first-sv.ts';
import { tabMeetingFirstSv } from '../meeting/texts/tab-first-sv.ts';
import { tabMinutesFirstSv } from '../minutes/texts/tab-first-sv.ts';
import { tabRoundFirstSv } from '../round/texts/tab-first-sv.ts';
import { tabTodoSv } from '../todo/texts/tab-sv.ts';

/**
 * The tab's own sentences in Swedish: those of the first page, and those that all pages share. What a view says comes ready
 * from the server.
 */
export const tabSv = {
  ...tabTodoSv,
  ...tabDeliveryFirstSv,
  ...tabForumFirstSv,
  ...tabMeetingFirstSv,
  ...tabMinutesFirstSv,
  ...tabRoundFirstSv,
  'tab.loading': 'Hämtar …',
  'tab.retry': 'Försök igen',
  'tab.reload': 'Ladda om',
  'tab.pages': 'Sidor',
  'tab.pages.todo': 'Att göra',
  'tab.pages.year': 'Möten',
  'tab.pages.rounds': 'Frågor',
  'tab.pages.documents': 'Dokument',
  'tab.pages.consultations': 'Remisser',
  'tab.new': 'Nytt',
  'tab.newTab': 'öppnas i ny flik',
  'tab.offline': 'Du är utan nät. Det du ser kan ha ändrats. Svara och skicka när nätet är tillbaka.',
  'tab.away': 'Tjänsten svarar inte just nu. Det du ser kan ha ändrats. Sidan försöker igen av sig själv.',
  'tab.show': 'Visa',
  'tab.form.cancel': 'Avbryt',
  'tab.draft.since': 'Utkast finns sedan {when}.',
  'tab.draft.goOn': 'Fortsätt',
  'tab.draft.dropped': 'Utkastet är kastat.',
  'tab.draft.has': '(utkast finns)',
  'tab.draft.onlyHere':
    'Utkastet går inte att spara i webbläsaren. Det finns kvar så länge fliken är öppen. Skicka eller spara innan du lämnar den.',
  'tab.saving': 'Sparar …',
  'tab.saved': 'Sparat kl. {time}',
  'tab.date.words': '{day}, v. {week}',
  'tab.date.month': '{month}, dagen är inte känd',
  'tab.date.year': 'Någon gång {year}',
  'tab.date.free': 'Det är helg eller helgdag. Välj hellre en arbetsdag.',
  'tab.date.pick': 'Välj i kalendern',
  'tab.date.whichDay': 'Vilken dag i vecka {week}?',
  'tab.date.unread': 'Vi kan inte läsa ”{written}” som en dag. Skriv till exempel 29/1, 29 januari eller 2024-01-29.',
  'tab.error.offline': 'Du är utan nät. Inget har ändrats. Försök igen när nätet är tillbaka.',
  'tab.error.slow': 'Det tog för lång tid att hämta sidan. Inget har ändrats. Försök igen.',
  'tab.error.unreachable': 'Tjänsten svarar inte. Inget har ändrats. Försök igen om en stund.',
  'tab.error.unclear':
    'Vi vet inte om det kom fram. Försök en gång till: samma tryck räknas bara en gång, så inget blir dubbelt.',
  'tab.error.token':
    'Teams kunde inte intyga vem du är. Inget har ändrats. Stäng fliken, öppna den igen och försök en gång till.',
  'tab.error.signin': 'Din inloggning godtogs inte. Inget har ändrats. Öppna fliken igen, eller be kansliet om hjälp.',
  'tab.error.forbidden': 'Du har inte tillgång till det här. Inget har ändrats. Be kansliet om du behöver det.',
  'tab.error.missing': 'Det du söker finns inte längre. Gå till Att göra för att se vad som gäller nu.',
  'tab.error.busy': 'Många använder Samverkan just nu. Inget har ändrats. Försök igen om en stund.',
  'tab.error.unexpected': 'Något gick fel hos oss. Inget har ändrats. Försök igen om en stund.',
  'tab.error.stale': 'Det senaste gick inte att hämta, så det du ser kan vara gammalt. Det du har sparat finns kvar.',
  'tab.error.page': 'Sidan gick inte att visa. Inget du har sparat är borta. Ladda om fliken.',
  'tab.problem.failed': 'Sidan gick inte att hämta',
  'tab.problem.signin': 'Du är inte inloggad',
  'tab.problem.forbidden': 'Du har inte tillgång',
  'tab.problem.missing': 'Sidan finns inte',
  'tab.outside.title': 'Öppna Samverkan i Teams',
  'tab.outside.what': 'Den här sidan hör till appen Samverkan och fungerar inne i Microsoft Teams.',
  'tab.outside.how': 'Öppna teamet för ditt organ i Teams och välj fliken Samverkan i kanalen.',
  'tab.outside.open': 'Öppna Teams',
  'tab.file.choose': 'Välj fil',
  'tab.file.fetching': 'Hämtar {name} …',
  'tab.file.saved': '{name} är hämtad. Den finns bland dina hämtade filer.',
  'tab.file.calendarName': 'möte.ics',
} as const;
