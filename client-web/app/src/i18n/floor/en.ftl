### The floor: the speakers' list, who was heard, and the hall's big screen.

floor-kind-statement = Statement
floor-kind-question = Question to the speaker
floor-kind-point_of_order = Point of order
floor-kind-reply = Right of reply

floor-order-first_come = Who asks first speaks first.
floor-order-heads_first = Heads of delegation come first.
floor-order-least_spoken = Delegations that have spoken least come first.
floor-order-seat = In the delegations’ seat order.
floor-order-lot = In an order drawn by lot.
floor-rule-turn = { $time } each.
floor-rule-no-turn = No time limit.
floor-rule-budget = { $time } for each delegation in all.
floor-rule-posting = While somebody speaks, only they post statements.

## Who speaks

floor-now = Has the floor
floor-nobody = Nobody has the floor
floor-state-speaking = has the floor
floor-state-paused = Paused
floor-clock-left = left
floor-clock-over = over time
floor-clock-spoken = spoken so far
floor-clock-left-time = { $time } left
floor-clock-over-time = { $time } over time
floor-clock-spoken-time = { $time } spoken so far
floor-interrupted = Interrupted by a question; goes on afterwards: { $name }, { $time } spoken so far.
floor-interrupted-paused = Paused before this question: { $name }, { $time } spoken so far.
floor-pause = Pause
floor-resume = Go on
floor-end = End the turn
floor-next = Next: { $name }
floor-next-none = Nobody is next

## One's own place

floor-mine = You and the floor
floor-mine-speaking = You have the floor
floor-mine-next = You are next on the list.
floor-mine-place = You are number { $place } on the list.
floor-ask = Ask for the floor
floor-withdraw = Withdraw
floor-bar-waiting = { $count ->
    [0] Nobody waits
    [one] { $count } waits
   *[other] { $count } wait
  }
floor-bar-next = You are next
floor-bar-place = You are number { $place }

## The list

floor-waiting = Waiting
floor-waiting-none = Nobody waits for the floor.
floor-waiting-count = { $count ->
    [one] { $count } waiting
   *[other] { $count } waiting
  }
floor-list-open = List open
floor-list-closed = List closed
floor-list-closed-help = The list takes points of order only.
floor-entry = { $place }. { $name }, { $kind }
floor-entry-actions = Actions for { $name }
floor-entry-later = At the end of the item
floor-entry-moved = Placed by the chair
floor-entry-start = Give the floor
floor-entry-up = Move up
floor-entry-down = Move down
floor-entry-remove = Take off the list
floor-add = Add somebody
floor-open = Open the list
floor-close = Close the list
floor-item-new = Next item
floor-settings = Settings
floor-past = Spoke last
floor-past-spoke = spoke for { $time }
floor-past-removed = taken off the list
floor-readd = Put back
floor-readd-name = Put { $name } back on the list
floor-help = Keys: N next, P pause or go on, E end the turn, O open or close the list. On a name: G give the floor, X take off, Alt with an arrow key moves.
floor-off-title = No speakers’ list
floor-off = The chair has not opened a speakers’ list in this channel.
floor-off-moderator = With a list, delegates ask for the floor here, and everybody sees who speaks, for how long, and who is next.
floor-switch-on = Switch the list on
floor-switch-off = Switch the list off

## Rights of reply

floor-replies = Rights of reply
floor-replies-now = Now
floor-replies-begin = Begin the rights of reply
floor-reply-named-by = Named by { $name }
floor-reply-message = About message No. { $seq }
floor-reply-state-claimed = Waits for the chair
floor-reply-state-granted = Granted
floor-reply-state-refused = Refused
floor-reply-granted = Granted, number { $number } of this delegation
floor-reply-grant = Grant
floor-reply-refuse = Refuse
floor-reply-redacted = The text was removed.
floor-reply-redact = Remove the text

## Time

floor-budgets = Time left for each delegation
floor-times = Time spoken by each delegation
floor-column-delegation = Delegation
floor-column-turns = Turns
floor-column-left = Left
floor-column-spoken = Spoken
floor-column-messages = Messages
floor-column-questions = Questions
floor-column-answered = Answered
floor-column-time = On the floor
floor-budget-spent = used up
floor-add-time = Add time
floor-add-time-name = Add time for { $name }

## Dialogs

floor-override-help = Everybody in the channel sees this, with your name and the reason.
floor-remove-title = Take { $name } off the list?
floor-move-title = Move { $name }
floor-move-place = New place
floor-move-before = { $place }, before { $name }
floor-move-last = Last of all
floor-move-button = Move
floor-time-title = More time for { $name }
floor-time-minutes = Minutes
floor-refuse-title = Refuse the right of reply of { $name }?
floor-redact-title = Remove what { $name } wrote?
floor-redact-help = What it says is gone for good, from the history too. The claim itself stays.
floor-claim-title = Claim a right of reply
floor-claim-help = For your delegation, when somebody has named it. The chair decides; replies are spoken at the end of the item.
floor-claim-named-by = Who named your delegation
floor-claim-text = What the reply is about
floor-claim-button = Claim
floor-item-title = Next item
floor-item-help = The list opens, who waits keeps waiting, and every delegation has its rights of reply again.
floor-item-label = Name of the item
floor-item-button = Begin the item
floor-add-who = Who
floor-add-choose = Choose…
floor-add-whom = Please choose somebody.
floor-add-kind = For what
floor-add-button = Add to the list
floor-settings-title = Speakers’ list
floor-settings-order = Order
floor-settings-order-help = Questions to the speaker come before points of order, and those before all else.
floor-settings-draw = Draw the lot again
floor-settings-turn = Minutes of one turn
floor-settings-budget = Minutes for each delegation in all
floor-settings-no-limit = 0: no limit
floor-settings-posting = While somebody has the floor, only they and moderators post statements
floor-settings-reply-first = Minutes of a first reply
floor-settings-reply-second = Minutes of a further reply
floor-settings-replies-max = Replies of one delegation in an item
floor-settings-save = Save

## What was done

floor-done-asked = You are on the list.
floor-done-added = Added to the list.
floor-done-removed = { $name } is no longer on the list.
floor-done-moved = { $name } has a new place.
floor-done-time = { $name } has more time.
floor-done-refused = The right of reply of { $name } is refused.
floor-done-redacted = The text is removed.
floor-done-claimed = Claimed. The chair decides.
floor-done-item = The next item has begun.
floor-done-on = The speakers’ list is on.
floor-done-off = The speakers’ list is off.
floor-done-settings = The speakers’ list works as you set it.

## Said at the moment

floor-note-turn = You have the floor.
floor-note-next = You are next. Please get ready.
floor-note-paused = The chair has paused your time.
floor-note-interrupted = A question to you. Your time stands still.
floor-note-resumed = Your time goes on.
floor-note-ended = Your turn has ended.
floor-note-over = Your time is over. Please come to an end.
floor-note-removed = You were taken off the list: { $reason }
floor-note-granted = Your right of reply is granted, for the end of the item.
floor-note-refused = Your right of reply is refused: { $reason }
floor-say-started = { $name } has the floor.
floor-say-minute-left = One minute left.
floor-say-over = The time of { $name } is over.
floor-say-claimed = { $name } claims a right of reply.

## System lines

floor-line-on = { $name } set up the speakers’ list.
floor-line-off = { $name } switched off the speakers’ list
floor-line-opened = { $name } opened the speakers’ list
floor-line-item = { $name } began an item: { $item }
floor-line-closed = { $name } closed the speakers’ list
floor-line-drawn = { $name } drew the order by lot: { $order }
floor-line-replies = { $name } began the rights of reply
floor-line-started = { $who } has the floor
floor-line-started-kind = { $who } has the floor: { $kind }
floor-line-ended = { $who } spoke for { $time }
floor-line-ended-over = { $who } spoke for { $time }, { $over } over time
floor-line-ended-removed = { $name } ended the turn of { $who } after { $time }: { $reason }
floor-line-moved = { $name } moved { $who } on the speakers’ list: { $reason }
floor-line-removed = { $name } took { $who } off the speakers’ list: { $reason }
floor-line-time = { $name } gave { $who } { $time } more: { $reason }
floor-line-time-turn = { $name } gave { $who } { $time } more, in the turn of { $turn }: { $reason }
floor-line-granted = { $name } granted { $who } a right of reply
floor-line-refused = { $name } refused { $who } a right of reply: { $reason }
floor-line-redacted = { $name } removed the text of the claim of { $who }: { $reason }

## Who was heard

floor-balance-title = Who was heard in { $channel }
floor-balance-help = For the chair alone, in seat order. What counts is what was said here, in writing and on the floor.
floor-balance-unheard = { $count ->
    [one] { $count } delegation has not been heard yet.
   *[other] { $count } delegations have not been heard yet.
  }
floor-balance-all-heard = Every delegation has been heard.
floor-balance-not-heard = Not heard yet
floor-balance-at = As of { $time }
floor-balance-refresh = Refresh
floor-balance-fresh = The table is up to date.

## The hall's big screen

hall-next = Next
hall-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
  }
hall-nobody = The floor is free
hall-paused = Paused
hall-latest = Latest message
hall-join = Join at
hall-scan = Scan to join
hall-full = Full screen
hall-leave = Back to the channel
hall-dark = Dark
hall-light = Light
hall-lost = Connection lost. What is shown may be old.
hall-missing = This channel is not open to you.
hall-list-open = List open
hall-list-closed = List closed

## Audit log

floor-audit-set = set up the speakers’ list
floor-audit-open = opened the speakers’ list
floor-audit-close = closed the speakers’ list
floor-audit-request = put somebody on the speakers’ list
floor-audit-start = gave the floor
floor-audit-pause = paused the speaker
floor-audit-resume = let the speaker go on
floor-audit-end = ended a turn
floor-audit-readd = put a speaker back on the list
floor-audit-move = moved somebody on the speakers’ list
floor-audit-remove = took somebody off the speakers’ list
floor-audit-add-time = gave more time
floor-audit-begin-replies = began the rights of reply
floor-audit-reply-grant = granted a right of reply
floor-audit-reply-refuse = refused a right of reply
floor-audit-reply-redact = removed the text of a claim to reply
