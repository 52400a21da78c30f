export const todoSv = {
  'card.chat.waiting': 'Det här väntar på dig',
  'card.chat.nothing': 'Inget väntar på dig just nu',
  'card.chat.nothing-why': 'När du får en kallelse kommer den i organets kanal.',
  'card.chat.unknown': 'Vi känner inte igen dig än',
  'card.chat.unknown-why':
    'Ditt konto är inte kopplat till någon plats i samarbetet. Kansliet kan göra det: skriv till {mail}.',
  'card.chat.open': 'Öppna Samverkan',
  'card.chat.line': '{forum}, {when}',
  'todo.title.none': 'Inget väntar på dig',
  'todo.title.one': 'Ett svar väntar på dig',
  'todo.title.many': '{count} svar väntar på dig',
  'todo.title.secretariat.none': 'Inget väntar på kansliet',
  'todo.title.secretariat.one': 'En sak väntar på kansliet',
  'todo.title.secretariat.many': '{count} saker väntar på kansliet',
  'todo.answer': 'Svara på kallelsen till {forum}',
  'todo.answer-dates': 'Svara på vilka dagar som passar: {forum}',
  'todo.answer-again': 'Kallelsen till {forum} är ändrad: svara igen',
  'todo.approve': 'Godkänn dagordningen till {forum}',
  'todo.guest': 'punkt {no}: {heading}',
  'todo.send.due': 'Kallelsen ska gå senast {date} ({near}).',
  'todo.send.overdue': 'Kallelsen skulle ha gått {date} ({near}).',
  'todo.send.at-once': 'Extra möte: kallelsen bör gå genast.',
  'todo.dates-all': 'Alla har svarat: välj dag.',
  'todo.dates-over': 'Sista svarsdagen har varit, {summary}: välj dag eller påminn.',
  'todo.dates-day-come': 'Den första av dagarna är här, {summary}: välj dag eller påminn.',
  'todo.round-over': 'Sista dagen var {date} ({near}): stäng frågan, påminn eller ge mer tid.',
  'todo.extension': 'Anstånd till {until} begärdes {asked}, och remittenten har inte svarat.',
  'todo.reader.secretariat': 'Kansliet',
  'todo.no-seat':
    'Du har ingen plats i något organ i {cooperation}, så det är ingenting du ska svara på. Borde du ha en plats, eller vill du veta vem som svarar för din kommun? Skriv till {name}: {mail}.',
  'todo.unknown':
    'Vi känner inte igen dig än: ditt konto är inte kopplat till någon plats i {cooperation}. Borde det vara det? Skriv till {name}: {mail}.',
  'todo.reader.unknown': 'Inte kopplad till någon plats',
  'chat.in-private': 'Skriv till mig i en egen chatt, så visar jag vad som väntar på dig.',
  'todo.late.minutes': '{minutes} minuter',
  'todo.late.hours': '{hours} timmar',
  'todo.late.teams.one':
    'Ett meddelande till Teams har väntat i {time} på att skickas. Det är kvar och skickas så snart det går. Står raden kvar: säg till den som sköter driften.',
  'todo.late.teams.many':
    '{count} meddelanden till Teams har väntat för länge på att skickas, det äldsta i {time}. De är kvar och skickas så snart det går. Står raden kvar: säg till den som sköter driften.',
  'todo.late.mail.one':
    'Ett brev har väntat i {time} på att skickas med e-post. Det är kvar och skickas så snart det går. Står raden kvar: säg till den som sköter driften.',
  'todo.late.mail.many':
    '{count} brev har väntat för länge på att skickas med e-post, det äldsta i {time}. De är kvar och skickas så snart det går. Står raden kvar: säg till den som sköter driften.',
};
