export const tabForumSv = {
  'tab.config.title': 'Fliken Samverkan',
  'tab.config.shows': 'Den här fliken visar {forum}.',
  'tab.config.save': 'Välj Spara för att lägga till den i kanalen.',
  'tab.config.unknown':
    'Kanalen är inte kopplad till något organ än. Lägg till Samverkan i teamet, så kopplar kansliet det under Att göra.',
  'tab.config.meeting': 'Välj vilket organ det är som möts.',
  'tab.config.saveHere': 'Välj Spara för att lägga till den.',
  'tab.config.choose': 'Du kan redan nu välja vilket organ fliken ska visa.',
  'tab.config.forum': 'Organ',
  'tab.config.none': 'Du har ingen plats i något organ. Be kansliet lägga till fliken.',
  'tab.config.name': 'Samverkan',
};
