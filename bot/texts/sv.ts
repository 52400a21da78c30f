import { calendarSv } from '../calendar/texts/sv.ts';
import { consultationSv } from '../consultation/texts/sv.ts';
import { datesSv } from '../dates/texts/sv.ts';
import { deliverySv } from '../delivery/texts/sv.ts';
import { documentSv } from '../document/texts/sv.ts';
import { extraSv } from '../extra/texts/sv.ts';
import { forumSv } from '../forum/texts/sv.ts';
import { meetingSv } from '../meeting/texts/sv.ts';
import { minutesSv } from '../minutes/texts/sv.ts';
import { endorsementSv } from '../round/texts/endorsement-sv.ts';
import { roundSv } from '../round/texts/sv.ts';
import { searchSv } from '../search/texts/sv.ts';
import { todoSv } from '../todo/texts/sv.ts';
import { yearSv } from '../year/texts/sv.ts';
import { doctorSv } from './doctor-sv.ts';

/** Swedish, the product's first language. One key, one sentence; parameters stand in braces. */
export const sv = {
  ...roundSv,
  ...endorsementSv,
  ...minutesSv,
  ...consultationSv,
  ...calendarSv,
  ...meetingSv,
  ...extraSv,
  ...forumSv,
  ...datesSv,
  ...todoSv,
  ...yearSv,
  ...deliverySv,
  ...documentSv,
  ...searchSv,
  ...doctorSv,
  'date.one-day': '{date} kl. {start}–{end}',
  'date.two-days': '{first} kl. {start} – {last} kl. {end}',
  'date.at': '{date} kl. {time}',
  'date.today': 'i dag',
  'date.tomorrow': 'i morgon',
  'date.yesterday': 'i går',
  'date.in-days': 'om {days} dagar',
  'date.days-ago': 'för {days} dagar sedan',
  'paper.page': 'Sida {page} av {of}',
  'paper.registry-number': 'Diarienummer {number}',
  'paper.letters': 'Ett tecken som typsnittet saknar står med sin kod inom hakparentes, som {code}.',
  'list.and-more': 'och {count} till',
  'list.or': ' eller ',
  'refusal.unknown-person':
    'Vi känner inte igen dig än, så inget har ändrats. Kansliet kan koppla ditt konto till din plats.',
  'refusal.no-seat':
    'Du har ingen plats i {forum}, så ditt svar togs inte emot och inget av det är sparat. Svaren ges av dem som har en plats där för sin kommun. Borde du ha en plats, eller vill du veta vem som svarar för din kommun? Skriv till kansliet.',
  'refusal.secretariat-only': 'Det här kan bara kansliet göra. Inget har ändrats.',
  'refusal.not-yours-to-see':
    'Du har ingen plats i det organ som det här hör till, så du ser det inte och behöver inte svara. Svaren ges av dem som har en plats där för sin kommun. Borde du ha en plats, eller vill du veta vem som svarar för din kommun? Skriv till kansliet.',
  'refusal.unknown-meeting': 'Mötet finns inte. Gå till Att göra och öppna det därifrån.',
  'refusal.unknown-forum': 'Organet finns inte i samarbetet. Välj ett ur listan. Inget har ändrats.',
  'refusal.other-tenant': 'Kortet hör till en annan organisation än den här. Inget har ändrats.',
  'refusal.forum-ended': '{forum} finns inte den dagen. Inget har ändrats.',
  'paper.page-word': 'sida',
  'refusal.meeting-exists': 'Mötet finns redan. Det planerades inte en gång till.',
  'refusal.meeting-removed': 'Mötet har tagits bort och planerades inte på nytt. Gå tillbaka och planera ett nytt.',
  'refusal.no-such-day': 'Dagen {date} finns inte. Inget har sparats. Välj en dag i kalendern.',
  'refusal.unclear-day':
    'Det går inte att veta vilken dag ”{written}” är. Inget har ändrats. Välj den i kalendern, eller skriv den som 2024-02-16.',
  'refusal.unclear-hour': '”{written}” är inget klockslag. Inget har ändrats. Skriv det som 9.30.',
  'refusal.hour-missing':
    'Klockan {time} finns inte den {date}: då ställs klockan fram. Inget har sparats. Välj en annan tid.',
  'refusal.hour-twice':
    'Klockan {time} kommer två gånger den {date}: då ställs klockan tillbaka. Inget har sparats. Välj en annan tid.',
  'refusal.not-https': 'Länken måste börja med https://. Inget har sparats.',
  'refusal.no-documents':
    'Här går det inte att ladda upp filer än, för ingen plats för dem är ansluten. Lägg in en länk i stället. Inget har sparats.',
  'refusal.unknown-file': 'Filen finns inte längre. Be kansliet om den.',
  'refusal.nothing-answered': 'Inget svar var valt, så inget har ändrats. Välj för minst en dag och skicka igen.',
  'refusal.resend-closed':
    'Frågan till {forum} är avgjord eller stängd, så den skickades inte igen. Ta bort raden ur listan.',
  'refusal.malformed': 'Vi förstod inte det som skickades. Inget har ändrats. Öppna mötet i Samverkan och svara där.',
  'refusal.too-long': 'Texten är för lång. Inget har ändrats. Korta den och försök igen.',
  'refusal.unreadable-text':
    'Texten innehåller tecken som inte går att läsa. Inget har ändrats. Skriv om den och försök igen.',
  'refusal.old-card': 'Kortet är av en äldre version. Inget har ändrats. Öppna mötet i Samverkan och svara där.',
  'refusal.busy': 'Det är många som svarar just nu. Inget har ändrats. Försök igen om en stund.',
  'card.taken': 'Det är mottaget. Kortet ritas inte om medan andra kan skriva i det; läget står i fliken.',
  'in-tab.malformed': 'Vi förstod inte det som skickades. Inget har ändrats. Ladda om fliken och försök igen.',
  'in-tab.old-page': 'Fliken är öppen i en äldre version. Inget har ändrats. Ladda om den och försök igen.',
  'in-tab.other-tenant': 'Ditt konto hör till en annan organisation än den här. Inget har ändrats.',
  'in-tab.unknown-proposal':
    'En av dagarna hör inte till frågan längre. Inget har ändrats. Ladda om fliken och svara igen.',
  'in-tab.date-chosen': 'En dag är redan vald för {forum}. Inget har ändrats. Den står på den här sidan nu.',
  'in-tab.which-municipality':
    'Du har plats för flera kommuner. Inget har skickats. Välj här vilken kommun svaret är för.',
  'in-tab.meeting-changed':
    'Mötet har ändrats sedan du öppnade sidan. Ditt svar ändrades inte. Se vad som gäller och svara igen.',
  'in-tab.extra-open':
    'Ett extra möte med {forum} den {date} är redan begärt, så ingen ny begäran skapades. Gå med i den som finns under Möten.',
  'card.saved': 'Svaret är sparat, men kortet kunde inte uppdateras. Du behöver inte göra något.',
  'door.late': 'Det tar längre tid än vanligt. Försök igen om en stund.',
  'door.not-signed-in': 'Du är inte inloggad. Öppna Samverkan i Teams, så loggas du in.',
  'door.failed': 'Något gick fel hos oss. Försök igen om en stund.',
  'door.not-found': 'Sidan finns inte.',
  'door.too-big':
    'Det som skickades är för stort. Inget har sparats, och det du skrev är kvar. Korta det, eller lägg det längsta i en fil, och försök igen.',
  'door.not-json': 'Det som skickades gick inte att läsa. Inget har ändrats.',
} as const;
