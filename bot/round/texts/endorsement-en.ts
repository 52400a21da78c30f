import type { endorsementSv } from './endorsement-sv.ts';

export const endorsementEn = {
  'purpose.endorsement': 'A stand on a document',
  'purpose.endorsement.body': 'Who decides?',
  'purpose.endorsement.planned': 'Planned for',
  'purpose.endorsement.decided': 'Day of the decision',
  'purpose.endorsement.addition': 'The addition',
  'purpose.endorsement.own': 'The municipality’s own answer',
  'purpose.endorsement.ownFile': 'The municipality’s own answer as a file',
  'purpose.endorsement.number': 'Registry number',
  'purpose.endorsement.body.board': 'The executive board',
  'purpose.endorsement.body.council': 'The council',
  'purpose.endorsement.body.committee': 'A committee',
  'purpose.endorsement.body.delegation': 'A decision by delegation',
  'round.stance.adopts': 'Adopts it as its own',
  'round.stance.endorses': 'Endorses it',
  'round.stance.with-addition': 'Endorses it with an addition',
  'round.stance.own-answer': 'Gives an answer of its own',
  'round.stance.planned': 'Not decided yet, planned',
  'round.state.planned': 'Planned for {date}',
  'round.state.decided': 'Has decided',
  'round.summary.decided': '{decided} of {of} have decided',
  'round.summary.planned': '{decided} of {of} have decided, {planned} have planned it',
  'round.counts.decided': '{n} decided',
  'round.counts.planned': '{n} planned',
  'round.to-decide': 'Tell {forum} what the municipality has decided',
  'round.to-steer.chose': '{stance}: {names}',
  'round.to-steer.planned': 'Planned: {names}',
  'round.to-steer.planned-one': '{name} ({date})',
  'round.to-steer.memos': 'The officer’s memos have not been sent to the municipalities’ offices yet.',
  'round.to-steer.open': 'Wanted by {date}, {near}.',
  'round.form.only': 'For those who choose: {stances}.',
  'card.round.only': '{label} (if you choose: {stances})',
  'card.round.stance-first': 'What has the municipality decided?',
  'card.round.files-in-tab': 'Files are given in the tab.',
  'card.round.document': '{sort}. The municipality’s stand on this document is wanted.',
  'card.round.document-open': 'Open the document',

  'memo.kind': 'Officer’s memo',
  'memo.file': 'Officer’s memo {municipality} – {title}',
  'memo.draft': 'A proposal to work on',
  'memo.to': 'To',
  'memo.to-board': 'The executive board',
  'memo.municipality': 'Municipality',
  'memo.from': 'From',
  'memo.answer-by': 'Wanted by',
  'memo.summary': 'Summary',
  'memo.background': 'Background',
  'memo.matter': 'The matter',
  'memo.matter-what': '{cooperation} asks the municipality for its stand on “{title}” ({sort}).',
  'memo.matter-choices':
    'The municipality can adopt the document as its own, endorse it, do so with an addition, give an answer of its own, or abstain.',
  'memo.document': 'The document',
  'memo.document-page': 'The document is in the tab Samverkan in Teams',
  'memo.proposal': 'Proposal for a decision',
  'memo.proposal-one': 'The executive board is proposed to decide {what}',
  'memo.proposal-many': 'The executive board is proposed to decide',
  'memo.that': 'that {what}',
  'memo.how': 'How to tell us',
  'memo.how-when':
    '{secretariat} wants to know by {date} what the municipality has decided: who decided, on which day, and the registry number if you like. If there is no decision yet, say which day it is planned for.',
  'memo.how-tab': 'Whoever holds a seat for the municipality in {forum} answers in Teams',
  'memo.how-mail': 'You can also write to {secretariat}, {mail}, who notes the answer.',
  'memo.page': 'the question’s page',
  'memo.letter.subject': 'An officer’s memo to work on: {title}',
  'memo.letter.what':
    '{cooperation} asks {municipality} for its stand on “{title}” ({sort}). A proposal for an officer’s memo is attached in Word; change it as you like.',
  'memo.letter.by': 'We want to know by {date} what the municipality has decided, or which day it is planned for.',
  'memo.letter.link': 'The document: {href}',
  'memo.letter.beside': 'The document comes in a mail of its own.',
  'memo.letter.in-teams':
    'The document is on the question’s page in Teams. Write to {secretariat}, {mail}, if you can’t reach it.',
  'memo.letter.page': 'The question’s page: {page}',
  'memo.letter.how':
    'Whoever holds a seat for the municipality in {forum} answers on the question’s page. You can also write to {secretariat}, {mail}.',
  'memo.letter.document-subject': 'The document: {title}',
  'memo.letter.document-what':
    '“{title}” ({sort}) is attached; it belongs to the officer’s memo in the other mail. Your stand is wanted by {date}.',
  'memo.letter.your': 'the municipality',
  'memo.sent-at': 'The officer’s memos were sent {when}.',
  'memo.sent-both': 'The officer’s memos and the document were sent {when}, in a mail each.',
  'memo.to-offices.one': 'To the office of 1 municipality.',
  'memo.to-offices.many': 'To the offices of {count} municipalities, a mail to each.',
  'memo.no-address': 'No address that can be sent to: {names}. The mail to them will be listed as failed.',

  'refusal.no-stance':
    'It has not been chosen what the municipality has decided. Nothing has been sent. Choose one of them.',
  'refusal.not-of-stance':
    '“{question}” is filled in but does not belong to what is chosen. Nothing has been sent. Choose what is right, or empty the box.',
  'refusal.own-answer-empty': 'The own answer is missing. Nothing has been sent. Write it, or add it as a file.',
  'refusal.decision-to-come':
    'The day of the decision, {date}, is still to come. Nothing has been sent. Choose that the decision is planned instead.',
  'refusal.planned-past':
    'The day that the decision is planned for, {date}, has been. Nothing has been sent. Choose a day to come, or what was decided.',
  'refusal.no-document-asked':
    'The question is not about a document. Nothing has been changed. Go to New question and ask for a stand on a document.',
  'refusal.document-missing':
    'The document is missing: there is neither a link nor a file. Nothing has been sent. Add it as a file first.',
  'refusal.document-no-file':
    'There is no file of the document, so it can’t go in a mail of its own. Nothing has been sent. Add the file first, or send the officer’s memo alone.',
  'refusal.memos-sent':
    'The officer’s memos have been sent to the municipalities’ offices already. Nothing has been changed. Write to the offices yourself if the document is another now.',
} satisfies Record<keyof typeof endorsementSv, string>;
