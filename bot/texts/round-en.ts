import type { roundSv } from './round-sv.ts';

/** What the service says about Rounds. */
export const roundEn = {
  'purpose.question': 'Question',
  'purpose.should-we-answer': 'Should we answer?',
  'purpose.input': 'Input to a consultation',
  'purpose.should-we-answer.label': 'Should we answer this consultation together?',
  'purpose.should-we-answer.together': 'Yes, together',
  'purpose.should-we-answer.no': 'No, no answer is needed',
  'purpose.should-we-answer.only-ours': 'Our municipality answers alone',
  'purpose.should-we-answer.why': 'Why?',
  'round.headline': '{summary}, last day {deadline}',
  'round.headline.overdue': '{summary}, the last day was {deadline}',
  'round.headline.closed': '{summary}, the question is closed',
  'round.status.open': 'Answer by {deadline}',
  'round.status.overdue': 'The last day was {deadline}. Answers are taken until the question is closed.',
  'round.status.closed': 'The question is closed',
  'round.visibility.at-once': 'Everybody who is asked sees the others’ answers',
  'round.visibility.after-closing': 'The others’ answers are shown when the question has closed',
  'round.visibility.secretariat': 'Only the secretariat sees the answers',
  'round.stance.answers': 'Gives an answer',
  'round.stance.supports': 'Supports',
  'round.stance.opposes': 'Opposes',
  'round.stance.no-objection': 'No objection',
  'round.stance.abstains': 'Abstains',
  'round.anchor.officer': 'Officer',
  'round.anchor.chief-executive': 'Chief executive',
  'round.anchor.political': 'Politically anchored',
  'round.way.at-meeting': 'given at the meeting',
  'round.way.by-phone': 'by phone',
  'round.way.by-mail': 'by e-mail',
  'round.way.other': 'another way',
  'round.yes': 'Yes',
  'round.no': 'No',
  'round.nobody': 'the secretariat',
  'round.given': '{when}, {who}',
  'round.given-on-behalf': '{when}, {who}, {way}; noted by the secretariat',
  'round.left-out': 'No answer to this question',
  'round.state.answered': 'Has answered',
  'round.state.abstained': 'Abstains',
  'round.state.missing': 'No answer',
  'round.state.vacant': 'No answer, the seat is vacant',
  'round.counts.answered': '{n} answered',
  'round.counts.late': '{n} of them late',
  'round.counts.abstained': '{n} abstain',
  'round.counts.missing': '{n} not answered',
  'round.mine': '{name} has answered. The answer can be changed until the question closes.',
  'round.mine-none': '{name} has not answered.',
  'round.draft-by': 'Draft kept by {who}, {when}. Anybody with a seat for the municipality can go on.',
  'round.draft-too-late':
    'What {who} sent {when} came after the question had closed. It is kept as a draft and the secretariat sees it.',
  'round.late-draft': '{who} sent the answer {when}, after the question had closed. It does not count.',
  'round.to-answer': 'Answer the question in {forum}',
  'round.to-continue': 'Go on with the draft for the question in {forum}',
  'round.to-steer.missing': 'No answer yet: {names}',
  'round.to-steer.none-missing': 'Everybody has answered. The question can be closed.',
  'round.to-steer.late': 'Came after the question had closed: {names}',
  'round.overtaken':
    '{who} answered after you without having seen your answer (version {version}). Both are kept; the later one stands. You can change the answer.',
  'card.round.long': 'The questions are answered in the tab. What you write there is kept as you write.',
  'card.round.answer-in-tab': 'Answer in the tab',
  'card.round.open': 'Open the question',
  'card.round.send': 'Send answer',
  'card.round.change': 'Change the answer',
  'card.round.abstain': 'We abstain',
  'card.round.keep': 'Keep as draft',
  'card.round.said': '{name} has answered: {stance}',
  'card.round.stance': 'Where we stand',
  'card.round.anchor': 'On whose behalf is the answer given?',
  'card.round.required': '{label} (to be answered)',
  'card.round.names': 'One name on each line',
  'card.round.heard': 'Have answered: {names}',
  'card.round.silent': 'No answer yet: {names}',
  'card.round.mine': 'Show my answer',
  'card.round.speak': '{forum}: {title}. {status}',
  'card.round.fallback': '{forum}: {title}. {status}. Open the tab Samverkan to answer.',
  'card.round.overtaken': 'A colleague has answered after you',
  'card.round.receipt': 'The secretariat has noted an answer for {name}',
  'card.round.receipt-how': 'The answer was {way}.',
  'card.round.receipt-correct': 'Is it wrong? Open the question and change the answer.',

  'refusal.unknown-round':
    'The question does not exist. Nothing has changed. Go to Questions and choose one that does.',
  'refusal.unknown-consultation':
    'The consultation does not exist. Nothing was saved. Go to Consultations and choose one that does.',
  'refusal.round-exists':
    'The question has already been asked, with other content. Nothing has changed. Reload the page.',
  'refusal.round-closed':
    'The question is closed, so your answer could not be given to {forum}. What you wrote is kept as a draft and shown to the secretariat, who can open it again.',
  'refusal.round-closed-secretariat':
    'The question is closed. Nothing has changed. Open it again with a new last day first.',
  'refusal.round-open': 'The question is already open. Nothing has changed. Change its last day instead.',
  'refusal.wrong-audience':
    'This sort of question is not put to {forum}. Nothing was sent. Choose a network or the management group.',
  'refusal.no-respondents':
    'No municipality with a seat in {forum} can answer. Nothing was sent. Choose another body, or municipalities that have a seat there.',
  'refusal.municipality-left':
    'The municipality is not among those who can answer this question now. Nothing was saved. Ask the secretariat if that is wrong.',
  'refusal.deadline-past': 'The last day, {date}, has already been. Nothing was saved. Choose a day to come.',
  'refusal.form-empty': 'There is no question to answer. Nothing was sent. Write at least one.',
  'refusal.form-too-long': 'There are more than {most} questions. Nothing was sent. Remove some, or ask twice.',
  'refusal.form-changed':
    'The questions have changed since you loaded them. Nothing was sent, and what you wrote is still there. Reload the page.',
  'refusal.too-few-choices': 'Question {number} needs at least two answers to choose from. Nothing was sent.',
  'refusal.too-many-choices':
    'Question {number} has more than {most} answers to choose from. Nothing was sent. Remove some.',
  'refusal.same-choice': 'Question {number} has the same answer to choose twice. Nothing was sent. Change one of them.',
  'refusal.question-unanswered':
    'The question “{question}” must be answered. Nothing was sent, and what you wrote is still there. Answer it and send again.',
  'refusal.answer-too-long':
    'The answer to “{question}” is {length} characters; there is room for {most}. Nothing was sent, and what you wrote is still there. Shorten it, or put it in a file.',
  'refusal.unknown-choice':
    'The answer to “{question}” is not one of those to choose from. Nothing was sent. Choose one that is.',
  'refusal.not-a-number': 'The answer to “{question}” is not a number. Nothing was sent. Write it in figures.',
  'refusal.not-a-date': 'The answer to “{question}” is not a day. Nothing was sent. Choose it in the calendar.',
  'refusal.too-many-answers':
    'At most {most} can be given to “{question}”. Nothing was sent, and what you wrote is still there. Remove some.',
  'refusal.draft-changed':
    'A colleague wrote in the same draft while you did. Both texts are kept. Choose which one shall stand.',
  'refusal.answer-not-shown':
    'The municipality’s answer is not shown to you now. Nothing has changed. The question’s page says when the others’ answers are shown.',
  'refusal.giver-no-seat':
    'The person the answer is from holds no seat for the municipality today. Nothing was saved. Choose somebody else, or nobody in particular.',
  'refusal.answered-meanwhile':
    'The municipality answered while you wrote. Nothing was saved, and what you wrote is still there. Read the new answer first.',
} satisfies Record<keyof typeof roundSv, string>;
