import type { tabForumSv } from './tab-sv.ts';

export const tabForumEn = {
  'tab.config.title': 'The Samverkan tab',
  'tab.config.shows': 'This tab shows {forum}.',
  'tab.config.save': 'Choose Save to add it to the channel.',
  'tab.config.unknown':
    'The channel is not connected to a body yet. Add Samverkan to the team and the secretariat connects it under To do.',
  'tab.config.meeting': 'Choose which body it is that meets.',
  'tab.config.saveHere': 'Choose Save to add it.',
  'tab.config.choose': 'You can choose now which body the tab shows.',
  'tab.config.forum': 'Body',
  'tab.config.none': 'You have no seat in any body. Ask the secretariat to add the tab.',
  'tab.config.name': 'Samverkan',
} satisfies Record<keyof typeof tabForumSv, string>;
