export const documentSv = {
  'refusal.file-too-big': 'Filen är för stor: högst {most} MB. Inget har sparats. Lägg in en länk i stället.',
  'refusal.file-empty': 'Filen är tom. Inget har sparats.',
  'refusal.unexpected':
    'Något gick fel hos oss, och vi vet inte om det sparades. Försök igen om en stund. Samma svar räknas bara en gång.',
};
