/** What the service says about consultations. */
export const consultationSv = {
  'refusal.not-an-answering-body':
    'En remiss bereds av ett nätverk eller ledningsgruppen, inte av {forum}. Inget har sparats. Välj ett annat organ.',
  'refusal.consultation-exists':
    'Det finns redan en remiss med det numret: ”{title}”. Den är som den var, och din är inte sparad. Öppna den under Remisser.',
  'refusal.consultation-changed':
    'Någon annan har ändrat ”{title}” sedan du öppnade den. Deras ändring är sparad, din är det inte. Det du skrev står kvar här: läs deras och spara igen.',
  'refusal.consultation-moved':
    'Någon annan har flyttat ”{title}” sedan du öppnade den. Inget mer har ändrats. Ladda om och se var den står nu.',
  'refusal.consultation-over':
    '”{title}” är avslutad hos oss, så inget har ändrats. Flytta tillbaka den till ett tidigare läge om det ska göras ändå.',
  'refusal.consultation-declined':
    '”{title}” är avböjd. Inget har ändrats. Ta först upp den igen (Bevakas eller Övervägs).',
  'refusal.consultation-day-past': 'Dagen {date} har redan varit. Inget har sparats. Välj en dag som kommer.',
  'refusal.input-after-answer':
    'Vår interna svarsdag, {inputBy}, är efter remittentens sista dag, {answerBy}. Inget har sparats. Välj en tidigare intern dag.',
  'refusal.working-group-size':
    'En arbetsgrupp är två eller tre kommuner; {count} är valda. Inget har sparats. Ändra urvalet eller ta bort gruppen.',
  'refusal.consultation-annexes': 'En remiss kan ha högst {most} bilagor. Inget har sparats. Ta bort någon först.',
  'refusal.no-answer-day':
    'Remissen har ingen sista svarsdag hos remittenten. Inget har sparats. Skriv in den först, under Ändra uppgifterna.',
  'refusal.extension-too-early':
    'Anstånd till {date} ger ingen mer tid: remittentens sista dag är {answerBy}. Inget har sparats. Välj en senare dag.',
  'refusal.extension-not-asked':
    'Inget anstånd är begärt för remissen. Inget har sparats. Notera först vilken dag ni bad om.',
  'refusal.extension-granted':
    'Anstånd till {date} är redan noterat som beviljat. Inget har ändrats. Ändra sista svarsdag om det blev fel.',
  'refusal.not-submitted':
    'Remissen är inte inlämnad, så inget har ändrats. Flytta den till Inlämnad med sin dag först, eller avböj den.',
  'refusal.submitted-date-missing':
    'Inlämnad kräver dagen då yttrandet lämnades in. Inget har ändrats. Skriv dagen och försök igen.',
  'refusal.done-day-to-come': 'Dagen {date} har inte varit än. Inget har sparats. Skriv dagen då det gjordes.',
  'refusal.answered-after-submitted':
    'Beslutsdagen {answered} är efter inlämningen {submitted}. Inget har sparats. Rätta den ena av dagarna.',
  'refusal.not-a-list':
    'Filen är ingen lista som går att läsa (CSV eller XLSX). Inget har lagts in. Spara den på nytt från kalkylprogrammet och försök igen.',
  'refusal.import-too-big':
    'Filen är för stor: högst {most} MB. Inget har lagts in. Spara bara bladet med remisserna och försök igen.',
  'refusal.import-too-many':
    'Listan har fler rader än {most}. Inget har lagts in. Dela den i flera filer: det som redan finns läggs inte in två gånger.',
  'refusal.import-changed':
    'Filen har ändrats, eller så har någon annan ändrat bland remisserna, sedan du granskade den. Inget har lagts in. Granska igen.',
  'refusal.import-nothing': 'Ingen rad i filen går att lägga in. Inget har sparats. Läs vad som står vid raderna.',
} as const;
