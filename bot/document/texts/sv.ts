export const documentSv = {
  'refusal.file-too-big': 'Filen är för stor: högst {most} MB. Inget har sparats. Lägg in en länk i stället.',
  'refusal.file-empty': 'Filen är tom. Inget har sparats.',
  'refusal.file-kind':
    'Filen {name} är inte av ett slag som tas emot, så inget har sparats. Det här går bra: {kinds}. Spara den som PDF, eller lägg in en länk i stället.',
  'refusal.file-not-its-kind':
    'Det som står i filen {name} stämmer inte med dess ändelse, så inget har sparats. Öppna den och spara den på nytt, utan lösenord.',
  'refusal.annex-exists': 'Det finns redan, som ”{title}”. Inget har ändrats.',
  'refusal.annex-name-taken':
    'Det finns redan en fil som heter {name}, med annat innehåll. Inget har lagts till än. Välj om den nya ska ersätta den eller om båda ska finnas.',
  'refusal.unexpected':
    'Något gick fel hos oss, och vi vet inte om det sparades. Försök igen om en stund. Samma svar räknas bara en gång.',
  'refusal.unknown-filing':
    'Handlingen finns inte bland det som ska läggas i biblioteket. Läs om sidan. Inget har ändrats.',
  'refusal.filed-already':
    'Handlingen ligger redan i biblioteket, så inget har ändrats. Läs om sidan för att se länken till den.',
  'refusal.filing-dropped':
    'Handlingen ska inte längre läggas i biblioteket, så inget har ändrats. Läs om sidan för att se varför.',
  'refusal.filing-as-filed':
    'Handlingen ligger som den lades i biblioteket, så det finns inget att kvittera. Inget har ändrats.',
  'filing.queued': 'Läggs i biblioteket. Du behöver inte göra något.',
  'filing.no-library': 'Väntar tills ett dokumentbibliotek är inställt. Det som ska läggas där finns kvar här.',
  'filing.filed': 'Ligger i biblioteket sedan {when}.',
  'filing.filed-version': 'Ligger i biblioteket sedan {when}, version {version}.',
  'filing.not-described': 'Uppgifterna om den (datum, slag, diarienummer) är inte skrivna i biblioteket än: {why}',
  'filing.dropped.superseded': 'Lades inte i biblioteket: en nyare version kom först och läggs där i stället.',
  'filing.dropped.secret': 'Lades inte i biblioteket: punkten har blivit sekretess.',
  'filing.dropped.no-file': 'Lades inte i biblioteket: filen finns inte kvar här.',
  'filing.hidden': 'Handling till en punkt med sekretess',
  'filing.hidden-filed':
    'Den lades i biblioteket innan punkten fick sekretess och ligger kvar där, i mappen {folder}. Ta bort den där.',
  'filing.hidden-gone': 'Den har tagits bort ur biblioteket.',
  'filing.since': 'Väntar sedan {when}.',
  'filing.next': 'Nästa försök {when}.',
  'filing.no-next': 'Inget nytt försök görs av sig självt.',
  'filing.waiting.locked': 'Filen är öppen hos någon. Den läggs in när den är stängd.',
  'filing.waiting.locked-by': 'Filen är öppen hos {by}. Den läggs in när den är stängd.',
  'filing.waiting.not-granted':
    'Appen får inte skriva i biblioteket {place}. Den som sköter Microsoft 365 ger rätten med kommandot här under.',
  'filing.waiting.no-place':
    'Biblioteket {place} hittades inte. Kontrollera inställningen av organets bibliotek, eller om det har bytt namn.',
  'filing.waiting.record':
    'En bevarandeetikett i biblioteket hindrar att det skrivs. Den som sköter Microsoft 365 kan ändra den.',
  'filing.waiting.not-so': 'Filen ändrades medan den lades in. Den jämförs en gång till.',
  'filing.waiting.name': 'Biblioteket tar inte filens namn. Skriv till den som sköter tjänsten.',
  'filing.waiting.too-big': 'Filen är för stor för biblioteket. Lägg den där för hand.',
  'filing.waiting.service': 'Biblioteket svarar inte just nu. Handlingen finns kvar här.',
  'filing.waiting.no-token':
    'Tjänsten kunde inte logga in hos Microsoft 365. Handlingen finns kvar här. Står det så länge: be den som sköter tjänsten köra npm run doctor.',
  'filing.waiting.other-content':
    'Det finns redan en fil med samma namn och annat innehåll. Ingen av dem har ändrats. Byt namn på den i biblioteket eller flytta den, och tryck sedan Försök nu.',
  'filing.waiting.unverified':
    'Filen lades in, men det som ligger där stämmer inte med handlingen, så den räknas inte som arkiverad. Ta bort den i biblioteket och tryck sedan Försök nu.',
  'filing.waiting.not-made': 'Handlingen kunde inte göras. Den finns kvar här och görs om.',
  'filing.the-library': 'organets bibliotek',
  'filing.outside.moved': 'Har flyttats till mappen {folder}, sett {when}. Ligger den rätt: tryck Jag har sett det.',
  'filing.outside.moved-top': 'Har flyttats ut ur sin mapp, sett {when}. Ligger den rätt: tryck Jag har sett det.',
  'filing.outside.renamed': 'Heter nu {name} i biblioteket, sett {when}. Ska den det: tryck Jag har sett det.',
  'filing.outside.changed':
    'Innehållet har ändrats i biblioteket, sett {when}. Det som arkiverades finns kvar som en tidigare version där. Återställ den, eller tryck Jag har sett det.',
  'filing.outside.gone':
    'Har tagits bort ur biblioteket, sett {when}. Lägg tillbaka den från bibliotekets papperskorg, eller tryck Jag har sett det.',
  'filing.settled.moved': 'Har flyttats i biblioteket. Kansliet har sett det.',
  'filing.settled.renamed': 'Har bytt namn i biblioteket. Kansliet har sett det.',
  'filing.settled.changed': 'Har ändrats i biblioteket. Kansliet har sett det.',
  'filing.settled.gone': 'Har tagits bort ur biblioteket. Kansliet har sett det.',
  'filing.outside.secret': 'Punkten har blivit sekretess, och handlingen ligger kvar i biblioteket. Ta bort den där.',
  'filing.outside.secret-in':
    'En punkt i den har fått sekretess sedan den lades dit. Ta bort den i biblioteket, och skicka ändringarna: då läggs den nya versionen dit.',
  'filing.settled.secret': 'Punkten har blivit sekretess. Kansliet har sett det.',
  'todo.filings.waiting.one': 'En handling har väntat i mer än en timme på att läggas i sitt bibliotek.',
  'todo.filings.waiting.many': '{count} handlingar har väntat i mer än en timme på att läggas i sina bibliotek.',
  'todo.filings.outside.one': 'En arkiverad handling ligger annorlunda i sitt bibliotek än den lades dit.',
  'todo.filings.outside.many': '{count} arkiverade handlingar ligger annorlunda i sina bibliotek än de lades dit.',
};
