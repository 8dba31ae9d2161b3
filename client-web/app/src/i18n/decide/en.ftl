## Questions, polls and consensus calls: loaded after the first paint

decide-failed = This could not be loaded. What you see may be out of date.
decide-again = Load again
decide-more = Show more
decisions-empty-title = Nothing to decide yet
decisions-empty = Polls and consensus calls of this channel appear here.

## Questions

question-ask = Ask a question
question-sort = Order
question-sort-votes = Most wanted
question-sort-age = Oldest first
question-sort-anew = New questions or votes: put in order again
question-filter = Which questions
question-filter-asked = Waiting
question-filter-taken = Being answered
question-filter-answered = Answered
question-filter-dismissed = Set aside
question-filter-all = All
question-empty-title = No questions here
question-empty = A question that others want answered too gathers their votes.
question-keys = V votes, T takes up, A marks as answered, X sets aside, G merges, O reopens.
question-item = { $count ->
    [one] Question of { $name }, { $count } vote
   *[other] Question of { $name }, { $count } votes
  }
question-vote = { $count ->
    [one] I want this answered too, { $count } vote
   *[other] I want this answered too, { $count } votes
  }
question-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
  }
question-own = { $count ->
    [one] Your question, { $count } vote
   *[other] Your question, { $count } votes
  }
question-state-taken = Being answered now
question-state-answered = Answered
question-state-dismissed = Set aside
question-state-merged = Asked in another question
question-answer-go = See answer No. { $seq }
question-merged-go = See question No. { $seq }
question-merged-into = This question was merged into No. { $seq } meanwhile. Vote for that one, or answer it there.
question-actions = Actions for question No. { $seq }
question-take = Take up
question-taken-done = The question is being answered.
question-answer = Answered…
question-answer-by = Answered by No. { $seq }, { $name }: { $text }
question-answer-aloud = Answered aloud
question-answers-this = This answers question No. { $seq }
question-answered-done = The question is marked as answered.
question-dismiss = Set aside…
question-dismiss-title = Set this question aside?
question-dismiss-help = It stays in the exchange. Everybody sees that it was set aside, and why.
question-dismiss-button = Set aside
question-dismissed-done = The question is set aside.
question-merge = Merge into another…
question-merge-title = Merge this question into another
question-merge-help = For two questions that ask the same. Whoever voted for both counts once.
question-merge-into = The question that stays
question-merge-none = There is no other open question.
question-merge-button = Merge
question-merged-done = The questions are merged.
question-reopen = Reopen
question-reopened-done = The question waits for an answer again.
question-redact = Remove the reason
question-redact-title = Remove why this question was set aside?
question-redact-help = The words are gone for good, from the history too, also those of earlier times. The question stays as it is.
question-reason-redacted = [reason removed by a moderator]
question-redacted-done = The reason is removed.

## Polls

poll-new = New poll
poll-state-created = In preparation
poll-state-open = Open
poll-state-closed = Closed
poll-state-published = Result
poll-state-cancelled = Cancelled
poll-opened-at = Opened at { $time }
poll-closes-in = Closes in { $time }
poll-closing = Closing…
poll-how-single = Choose one
poll-how-multiple = Choose as many as you like
poll-how-multiple-max = { $count ->
    [one] Choose { $count }
   *[other] Choose up to { $count }
  }
poll-how-ranked = Put the options in your order, the best first
poll-how-ranked-max = { $count ->
    [one] Name your first choice
   *[other] Put up to { $count } options in your order, the best first
  }
poll-secret = Secret: your choice is counted without your name. That you have voted is recorded.
poll-named-live = Named: everybody sees who voted what, as the votes come in.
poll-named-after = Named: who voted what is shown with the result.
poll-who-delegations = One vote for each delegation
poll-who-roles = One vote each: { $roles }
poll-role-delegate = delegates
poll-role-head = heads of delegation
poll-role-observer = observers
poll-role-expert = experts
poll-role-moderator = moderators
poll-role-admin = the secretariat
poll-role-bot = bots
poll-turnout = { $count ->
    [one] { $votes } of { $count } person has voted
   *[other] { $votes } of { $count } people have voted
  }
poll-turnout-delegations = { $count ->
    [one] { $votes } of { $count } delegation has voted
   *[other] { $votes } of { $count } delegations have voted
  }
poll-quorum-reached = Quorum reached: { $votes } votes, { $quorum } needed
poll-quorum-needed = Quorum: { $votes } of the { $quorum } votes needed so far
poll-quorum-missed = Quorum not reached: { $votes } of the { $quorum } votes needed
poll-results-after = Results are shown once they are published.
poll-you-for = You vote for { $delegation }
poll-you-not-head = Your head of delegation or the substitute votes for { $delegation }.
poll-you-not = You have no vote in this poll.
poll-abstain = Abstain
poll-cast-button = Cast my vote
poll-cast-again = Replace my vote
poll-cast-sure = Yes, cast it
poll-secret-sure = A secret vote is final: it cannot be changed afterwards. Cast it?
poll-cast = Your vote is cast.
poll-cast-for = The vote of { $delegation } is cast.
poll-cast-for-what = The vote of { $delegation } is cast: { $choice }.
poll-cast-what = Your vote is cast: { $choice }.
poll-cast-final = It is secret and cannot be changed.
poll-cast-open = You can change it until the poll closes.
poll-cast-change = Change my vote
poll-rank-order = Your order
poll-rank-empty = Nothing chosen yet. Add the best option first.
poll-rank-add = Add:
poll-rank-up = Move { $option } up
poll-rank-down = Move { $option } down
poll-rank-remove = Take { $option } out
poll-rank-said = { $option }: place { $place }
poll-rank-out-said = { $option } is out of your order
poll-option = Option
poll-votes = Votes
poll-first-choices = First choices
poll-share = Share
poll-abstained = Abstained
poll-results-live = As it stands
poll-results-closed = Result, not published yet: only moderators see it
poll-results-published = Result
poll-not-published = The result is not published yet.
poll-winner = Chosen: { $option }
poll-tie = Tied: { $options }
poll-no-quorum = No result stands: the quorum was not reached.
poll-no-winner = Nobody voted for any option.
poll-winner-mark = chosen
poll-tied-mark = tied
poll-rounds = { $count ->
    [one] How it was counted: { $count } round
   *[other] How it was counted: { $count } rounds
  }
poll-rounds-help = In each round a vote counts for its best option that is still in. The option with the fewest is out, until one has more than half.
poll-rounds-table = Votes by round
poll-round = Round { $number }
poll-out = out
poll-exhausted = No option left
poll-roll = Who voted
poll-roll-empty = Nobody had a vote.
poll-roll-voted = Voted
poll-roll-silent = Did not vote
poll-open = Open for votes
poll-open-title = Open this poll?
poll-open-help = From then on those entitled can vote. The options can no longer be changed.
poll-open-until = It closes
poll-open-by-hand = when I close it
poll-open-minutes = { $count ->
    [one] in { $count } minute
   *[other] in { $count } minutes
  }
poll-opened-done = The poll is open.
poll-close = Close the poll
poll-close-sure = Yes, close it now
poll-closed-done = The poll is closed.
poll-cancel = Cancel the poll
poll-cancel-help = No vote counts then, and there is no result. This cannot be taken back.
poll-cancel-sure = Yes, cancel the poll
poll-cancelled-done = The poll is cancelled.
poll-cancelled-help = This poll was cancelled. No vote counts, and there is no result.
poll-publish = Publish the result
poll-published-done = The result is published.
poll-form-title = Prepare a poll
poll-form-what = What is decided
poll-form-options = Options
poll-form-option = Option { $number }
poll-form-option-add = Add an option
poll-form-option-remove = Remove option { $number }
poll-form-kind = How to vote
poll-kind-single = One option
poll-kind-multiple = Several options
poll-kind-ranked = In order
poll-form-max = Options in one vote, at most
poll-form-max-all = All
poll-form-per = Who has one vote
poll-per-delegation = Each delegation
poll-per-participant = Each person
poll-form-roles = Which people
poll-form-secret = Secret vote
poll-form-secret-help = Nobody can learn who voted what. A vote is final, and results are seen only after closing.
poll-form-abstain = Voters may abstain
poll-form-results = When results are seen
poll-form-results-after = Once published
poll-form-results-live = As votes come in
poll-form-quorum = Quorum: votes needed
poll-form-quorum-none = None
poll-form-need-title = Please write what is decided.
poll-form-need-options = Please write at least two options.
poll-form-need-different = Two options are the same.
poll-form-need-roles = Please choose who has a vote.
poll-form-button = Prepare
poll-created-done = The poll is prepared. Open it when it is time.

## Substitutes

substitute-nobody = You vote for { $delegation }. Nobody is named to vote beside you.
substitute-is = { $name } may vote and answer for your delegation beside you.
substitute-change = Name a substitute
substitute-title = Who may vote beside you?
substitute-title-for = Who may vote for { $delegation }?
substitute-help = They may vote in polls and answer consensus calls for your delegation until you change it. Everybody sees it.
substitute-help-for = They may vote in polls and answer consensus calls for the delegation where its head has not. Once a head has decided about this, only the head changes it. Everybody sees it.
substitute-who = Substitute
substitute-none = Nobody
substitute-here = Members of the delegation who are here now.
substitute-button = Name
substitute-done = The substitute is named.
substitute-none-done = Nobody votes beside the heads any more.

## Consensus calls

consensus-title = Consensus call
consensus-new = New consensus call
consensus-state-open = Open
consensus-state-closed = Closed
consensus-round = Round { $number }
consensus-round-present = Round { $number }, the present text
consensus-rounds = Show
consensus-answers = What the delegations say
consensus-no-answers = No delegation has answered yet.
consensus-not-answered = Not answered yet: { $names }
consensus-not-answered-some = Not answered yet, { $count } of these (the others have no head of delegation here): { $names }
consensus-never-answered = Did not answer: { $names }
consensus-never-answered-some = Did not answer, { $count } of these (the others have no head of delegation here): { $names }
consensus-earlier = Said in earlier rounds
consensus-delegation = Delegation
consensus-stance = Answer
stance-agree = Agrees
stance-live_with = Can live with it
stance-reservation = Has a reservation
stance-object = Objects
stance-mine-agree = We agree
stance-mine-live_with = We can live with it
stance-mine-reservation = We have a reservation
stance-mine-object = We object
stance-help-agree = The text is good as it is.
stance-help-live_with = Not our first choice, but we go along.
stance-help-reservation = We go along; our reservation is recorded.
stance-help-object = We cannot go along with this text.
stance-count-agree = { $count ->
    [one] agrees
   *[other] agree
  }
stance-count-live_with = can live with it
stance-count-reservation = { $count ->
    [one] reservation
   *[other] reservations
  }
stance-count-object = { $count ->
    [one] objection
   *[other] objections
  }
stance-count-silent = { $count ->
    [one] not answered yet
   *[other] not answered yet
  }
stance-count-none = did not answer
consensus-answer-for = Your answer for { $delegation }
consensus-answer-button = Give this answer
consensus-text = Your reservation or objection, in one paragraph
consensus-text-needed = Please say what it is about. It goes on the record.
consensus-mine = { $delegation }: { $stance }.
consensus-mine-open = You can change it until the call is closed.
consensus-change = Change our answer
consensus-answered-done = Your delegation’s answer is recorded.
consensus-revise = Revise the text
consensus-revise-title = Put a revised text
consensus-revise-help = A new round begins: every delegation answers anew. The earlier text and its answers are kept.
consensus-revise-button = Put the revised text
consensus-revised-done = The next round has begun.
consensus-close = Close with an outcome
consensus-close-title = Close the consensus call
consensus-close-help = The outcome goes on the record, with the reservations and objections.
consensus-close-button = Close and record
consensus-closed-done = The outcome is recorded.
consensus-redact = Remove the text
consensus-redact-title = Remove what { $delegation } said?
consensus-redact-help = The words are gone for good, from the history and the outcome too. The stance stays.
consensus-redacted = [text removed by a moderator]
consensus-redacted-done = The text is removed.
consensus-statement = Outcome statement
consensus-would-reach = As it stands, consensus is reached. Not answered: { $silent }. Objections: { $count }.
consensus-would-not-reach = As it stands, consensus is not reached. Not answered: { $silent }. Objections: { $count }.
consensus-new-title = Put a text for consensus
consensus-new-help = Each delegation answers through its head or substitute: it agrees, can live with it, has a reservation, or objects.
consensus-new-text = Text
consensus-new-button = Put it to the delegations
consensus-new-done = The text is put to the delegations.
consensus-reached = Consensus reached
consensus-not-reached = Consensus not reached

## Above the composer

bar = Waiting for you
bar-vote = You have a vote
bar-voted = Your vote is cast
bar-answer = Answer for { $delegation }
bar-answered = Answered for { $delegation }
bar-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
  }
bar-vote-button = Vote
bar-answer-button = Answer
bar-change-button = Change
bar-look-button = Show

## In the timeline

line-show = Show
line-poll-opened = { $name } opened a poll: { $title }
line-poll-closed = { $name } closed the poll “{ $title }”: { $turnout }
line-poll-clock = The time is over, the poll “{ $title }” is closed: { $turnout }
line-poll-no-quorum = No result of “{ $title }” stands: the quorum was not reached, with { $votes } of the { $quorum } votes needed
line-poll-published = Result of “{ $title }”: { $result }
line-poll-cancelled = { $name } cancelled the poll “{ $title }”
line-poll-cancelled-reason = { $name } cancelled the poll “{ $title }”: { $reason }
line-consensus-opened = { $name } put a text to the delegations: “{ $text }”
line-consensus-revised = { $name } put a revised text to the delegations, round { $number }: “{ $text }”
line-answer-redacted = { $name } removed what { $delegation } said to a consensus call: { $reason }
line-reason-redacted = { $name } removed why question No. { $seq } was set aside: { $reason }
line-remark = { $delegation }: { $stance }.
line-recorded = Recorded by { $name }
line-damaged = This entry is damaged on the server and cannot be shown. The secretariat can look into it.
event-held-rejected = { $name } did not approve a held message
event-warning = { $name } warned { $who }: { $reason }
event-warning-until = { $name } warned { $who }: { $reason }
event-warning-lifted = { $name } took back the warning to { $who }
event-warning-ended = The warning to { $who } is over
event-removal = { $name } removed { $who } from this channel: { $reason }
event-removal-until = { $name } removed { $who } from this channel until { $time }: { $reason }
event-removal-lifted = { $name } let { $who } back in
event-removal-ended = { $who } may come back: the time is over
event-suspension = { $name } suspended { $who } from the summit: { $reason }
event-suspension-until = { $name } suspended { $who } from the summit until { $time }: { $reason }
event-suspension-lifted = { $name } ended the suspension of { $who }
event-suspension-ended = The suspension of { $who } is over
event-mute = { $name } muted { $who }: { $reason }
event-mute-until = { $name } muted { $who } until { $time }: { $reason }
event-mute-lifted = { $name } unmuted { $who }
event-mute-ended = { $who } can write again: the mute is over
event-approval-on = { $name } turned on approval: messages are checked before publishing
event-approval-off = { $name } turned off approval
event-closed = { $name } closed the channel: nobody can write here now
event-closed-agenda = The channel is closed, as the agenda says: nobody can write here now
event-budget = { $name } set a limit: { $limit }
event-budget-window = { $name } set a limit: { $limit }, anew every { $time }
event-budget-participant = { $count ->
    [one] each person can send one message here
   *[other] each person can send { $count } messages here
  }
event-budget-delegation = { $count ->
    [one] each delegation can send one message here
   *[other] each delegation can send { $count } messages here
  }
event-budget-off = { $name } lifted the limit on the number of messages
event-scheduled = { $name } set the times of the agenda: the channel opens at { $opens } and closes at { $closes }
event-scheduled-opens = { $name } set the agenda: the channel opens at { $time }
event-scheduled-closes = { $name } set the agenda: the channel closes at { $time }
event-scheduled-none = { $name } took back the times of the agenda: the channel no longer opens or closes by itself

## Storage that fails

storage-read-only = The server can only be read at the moment. What you write is kept and sent when this is over.
line-substitute = { $name } named { $who } to vote for { $delegation }
line-substitute-nobody = { $name } named nobody any more to vote for { $delegation }

## Said to screen readers

say-poll-opened = A poll is open: { $title }
say-poll-closed = The poll is closed: { $title }
say-poll-published = Result of { $title }: { $result }
say-poll-cancelled = The poll is cancelled: { $title }
say-consensus-opened = A text was put to the delegations for consensus.
say-consensus-revised = A revised text was put to the delegations, round { $number }.
say-question-taken = Your question is being answered now.
say-question-answered = Your question is marked as answered.
say-question-dismissed = Your question was set aside: { $reason }

## On the big screen

hall-question = Being answered now
hall-poll = Poll
hall-secret = Secret vote
hall-named = Named vote

## In the audit log

audit-anonymous-questions = changed whether questions may be without a name
audit-question-take = took up a question
audit-question-answer = marked a question as answered
audit-question-dismiss = set a question aside
audit-question-merge = merged two questions
audit-question-reopen = reopened a question
audit-question-redact-reason = removed why a question was set aside
audit-message-unmask = looked up who wrote a message without a name
audit-channel-set-attribution = changed whether messages name their authors
audit-poll-create = prepared a poll
audit-poll-open = opened a poll
audit-poll-close = closed a poll
audit-poll-cancel = cancelled a poll
audit-poll-publish = published the result of a poll
audit-poll-substitute = named a substitute
audit-consensus-open = put a text to the delegations
audit-consensus-revise = put a revised text to the delegations
audit-consensus-close = closed a consensus call
audit-consensus-redact = removed what a delegation said to a consensus call

## Segments without names

event-anonymous-on = { $name } allowed questions without a name
event-anonymous-off = { $name } stopped questions without a name
event-chatham-delegation = { $name } started the Chatham House rule: messages show a delegation, never who wrote them
event-chatham-nobody = { $name } started the Chatham House rule: messages show nothing of who wrote them
event-on-record = { $name } went back on the record: new messages stay, with their authors’ names
event-off-record = { $name } went off the record: bots get none of it, and all of it is erased when this ends
event-because = Reason: { $reason }
composer-chatham-delegation = Chatham House rule: others see your delegation, not your name.
composer-chatham-nobody = Chatham House rule: others see neither your name nor your delegation.
composer-off-record = Off the record: people here see your name; all of it is erased when this ends.
message-chatham = Chatham House rule
message-off-record = Off the record
message-own-delegation = Yours. Others see: { $delegation }
message-own-nobody = Yours. Others see no name

## In the place of a message that is not shown

message-redacted-own = { $name } withdrew this message.
message-redacted-moderator = Removed by { $name }.
message-redacted-reason = Reason: { $reason }
message-withheld-reports = Withheld until a moderator has looked at the reports.
message-withheld-own = You wrote this: another moderator decides whether it is shown again.
