import type { forumSv } from './sv.ts';

export const forumEn = {
  'team.lost':
    '{forum} has lost its place: Samverkan was removed from the team “{team}”. Add the app there again, or choose another place under To do.',
  'team.lost-channel':
    '{forum} has lost its place: the channel “{team}” is gone, or Samverkan was removed from it. Add the app again, or choose another place under To do.',
  'card.team.ask': 'Which body is this team for?',
  'card.team.why':
    'Samverkan was added to the team “{team}”, but no body has a team of that name. The secretariat chooses here; then notices come here.',
  'card.team.choose': 'Body',
  'card.team.send': 'Save the choice',
  'card.channel.ask': 'Which body is this channel for?',
  'card.channel.why':
    'Samverkan was added to the channel “{team}”. The secretariat chooses its body here, and then the notices come here.',
  'card.team.hello': 'Hello! Samverkan is in place in {forum}.',
  'card.team.hello-what': 'Notices come here with their agenda. You answer right in the card.',
  'refusal.unknown-team': 'Samverkan is no longer in that team. Add the app to the team again. Nothing was changed.',
  'refusal.unknown-account':
    'One of the accounts is not among the proposals. Open To do again and try once more. Nothing was changed.',
  'refusal.forum-has-team': '{forum} has a team already. Nothing was changed.',
  'refusal.team-has-forum': '“{team}” has a body already. Choose a place that is free. Nothing was changed.',
} satisfies Record<keyof typeof forumSv, string>;
