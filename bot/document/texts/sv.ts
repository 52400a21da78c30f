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
};
