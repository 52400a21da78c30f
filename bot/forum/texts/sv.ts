export const forumSv = {
  'team.lost':
    '{forum} har tappat sin koppling: Samverkan togs bort ur teamet ”{team}”. Lägg till appen där igen, eller välj en annan plats under Att göra.',
  'team.lost-channel':
    '{forum} har tappat sin koppling: kanalen ”{team}” är borta, eller så togs Samverkan bort ur den. Lägg till appen igen, eller välj en annan plats under Att göra.',
  'card.team.ask': 'Vilket organ är det här teamet för?',
  'card.team.why':
    'Samverkan är tillagt i teamet ”{team}”, men inget organ har ett team som heter så. Kansliet väljer här, sedan kommer kallelserna hit.',
  'card.team.choose': 'Organ',
  'card.team.send': 'Spara valet',
  'card.channel.ask': 'Vilket organ är den här kanalen för?',
  'card.channel.why':
    'Samverkan är tillagt i kanalen ”{team}”. Kansliet väljer organet här, sedan kommer kallelserna hit.',
  'card.team.hello': 'Hej! Samverkan är på plats i {forum}.',
  'card.team.hello-what': 'Här kommer kallelserna med dagordning. Du svarar direkt i kortet.',
  'refusal.unknown-team':
    'Samverkan är inte tillagt i det teamet längre. Lägg till appen i teamet igen. Inget har ändrats.',
  'refusal.unknown-account':
    'Ett av kontona finns inte bland förslagen. Öppna Att göra på nytt och försök igen. Inget har ändrats.',
  'refusal.forum-has-team': '{forum} har redan ett team. Inget har ändrats.',
  'refusal.team-has-forum': '”{team}” har redan ett organ. Välj en plats som är ledig. Inget har ändrats.',
};
