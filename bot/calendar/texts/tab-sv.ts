export const tabCalendarSv = {
  'tab.subscribe.title': 'I din egen kalender',
  'tab.subscribe.what':
    'Prenumerera, så visar Outlook eller en annan kalender organets möten och uppdaterar dem själv. Du får en adress som är din egen: den som har adressen kan läsa mötenas tid, plats och syfte, men inte dagordningen eller länken till mötet. Ta bort den när du vill, så slutar den fungera.',
  'tab.subscribe.none': 'Ingen adress',
  'tab.subscribe.make': 'Prenumerera',
  'tab.subscribe.address': 'Din adress till möten i {forum}',
  'tab.subscribe.once':
    'Adressen visas bara nu. Kopiera den och lägg till den i din kalender, under Prenumerera från webben.',
  'tab.subscribe.copy': 'Kopiera',
  'tab.subscribe.copied': 'Adressen är kopierad.',
  'tab.subscribe.marked': 'Adressen är markerad. Kopiera den med Ctrl+C, eller håll ned fingret på den.',
  'tab.subscribe.remove': 'Ta bort adressen',
  'tab.subscribe.removeAsk': 'Ta bort adressen till {forum}?',
  'tab.subscribe.removeWhat':
    'Adressen slutar fungera, och mötena försvinner ur de kalendrar som hämtar dem där. Du kan göra en ny adress när du vill.',
  'tab.subscribe.removed': 'Adressen är borttagen.',
  'tab.calendar.title': 'Kalendrar att jämföra med',
  'tab.calendar.what': 'När någon väljer dag för ett möte jämförs den med de här kalendrarna.',
  'tab.calendar.none':
    'Inga kalendrar är tillagda. Lägg gärna till fullmäktiges eller regionens kalender, så jämförs nya möten med den.',
  'tab.calendar.add': 'Lägg till en kalender',
  'tab.calendar.addHint': 'En fil som slutar på .ics, högst 5 MB. Den läses in när du har valt den.',
  'tab.calendar.notIcs':
    'Filen är ingen kalenderfil och lästes inte in. Exportera kalendern som .ics och välj den filen.',
  'tab.calendar.emptyFile': 'Filen är tom och lästes inte in. Exportera kalendern igen.',
  'tab.calendar.tooBig': 'Filen är större än 5 MB och lästes inte in. Exportera en kortare tid, till exempel ett år.',
  'tab.calendar.remove': 'Ta bort',
  'tab.calendar.removeAsk': 'Ta bort {name}?',
  'tab.calendar.removeWhat': 'Nya möten jämförs inte längre med kalendern. Inga möten ändras.',
  'tab.calendar.removed': 'Kalendern är borttagen.',
  'tab.clash.chooseDay': 'När du har valt dag ser du här om den krockar med något.',
  'tab.clash.asking': 'Ser efter om dagen krockar med något …',
  'tab.clash.none': 'Dagen krockar inte med något.',
  'tab.clash.found': 'Samma dag finns redan:',
  'tab.clash.sameHours': 'Samtidigt: {text}',
  'tab.clash.unknown': 'Det gick inte att se om dagen krockar med något. Du kan spara ändå.',
};
