export const tabTodoSv = {
  'tab.todo.answer': 'Svara',
  'tab.todo.nothing': 'Inget väntar på ditt svar. När nästa kallelse kommer svarar du här eller på kortet i kanalen.',
  'tab.todo.next': 'Nästa möte',
  'tab.todo.noNext': 'Inget möte är inplanerat. När nästa möte är bestämt syns det här.',
  'tab.todo.changes': 'Vad som har hänt',
  'tab.todo.noChanges': 'Inget har hänt de senaste 30 dagarna. Nya kallelser, svar och ändringar syns här.',
  'tab.todo.approve': 'Godkänn',
  'tab.changes.title': 'Ändringar att skicka',
  'tab.changes.what.one': '1 person får veta det i organets kanal. Ingen behöver svara igen.',
  'tab.changes.what.many': '{count} personer får veta det i organets kanal. Ingen behöver svara igen.',
  'tab.changes.button': 'Skicka ändringarna',
  'tab.changes.done': 'Ändringarna är på väg, kl. {time}. Under Utskick ser du hur det går.',
};
