### The moderators' desk.

panel-held = Waiting for approval
panel-held-empty-title = Nothing is waiting
panel-held-empty = Messages that need your approval appear here.
panel-held-help = A approves, X rejects, arrow keys move.
panel-held-approve = Approve
panel-held-reject = Reject
panel-held-more = { $count ->
    [one] { $count } more is waiting
   *[other] { $count } more are waiting
  }
panel-held-item = Held message of { $name }
panel-audit-empty = What moderators do is listed here, with their reasons.
panel-audit-more = Show older ones
panel-audit-via = On the operator’s command line, in this name
panel-audit-operator = Secretariat
dialog-reject-title = Reject this message
dialog-reject-help = The author alone is told, with your reason, and can write it anew.
dialog-mute-duration = For how long
duration-1m = 1 minute
duration-5m = 5 minutes
duration-1d = 1 day
duration-10s = 10 seconds
duration-10m = 10 minutes
duration-30m = 30 minutes
duration-open = Until lifted
desk-tab-queue = Queue
desk-tab-reports = Reports
desk-tab-people = People
desk-tab-channel = Channel
desk-tab-audit = Audit
desk-tab-count = { $tab }, { $count } waiting
desk-try-again = Try again
desk-more = Show more
desk-save = Save

## The queue

desk-show = Which messages
desk-all-waiting = All that wait
desk-only-appeals = Appeals only
desk-why-approval = All are checked
desk-why-first = First messages
desk-why-filter = A rule
desk-why-delay = Delay
desk-version = Version { $version }
desk-due-approve = Published in { $time }
desk-due-reject = Rejected in { $time }
desk-overdue-author = Left to you: its author may not speak now
desk-overdue-channel = Left to you: the channel is locked
desk-overdue-floor = Left to you: another has the floor
desk-appealed = Appeal
desk-appeal = Appeal:
desk-appeal-against = Was rejected: { $reason }
desk-appeal-not-yours = You decided this the first time: another moderator decides the appeal.
desk-decided-approved = { $name } approved it.
desk-decided-rejected = { $name } rejected it.
desk-decided-clock-approved = The time was over: it was published.
desk-decided-clock-rejected = The time was over: it was rejected.
dialog-reject-reason = Why

## Reports

desk-reports-count = { $count ->
    [one] { $count } report waits
   *[other] { $count } reports wait
  }
desk-reports-help = A keeps the message, X removes it, T takes the report, J and K move.
desk-reports-empty-title = No reports
desk-reports-empty = What participants report appears here, of all channels.
desk-report-of = Reported message of { $name }
desk-report-by = { $count ->
    [0] Found by a rule
    [one] { $count } report
   *[other] { $count } reports
  }
desk-report-delegations = { $count ->
    [one] from { $count } delegation
   *[other] from { $count } delegations
  }
desk-report-said = { $count ->
    [one] What was said
   *[other] What was said ({ $count })
  }
desk-report-by-filter = A rule made this card.
desk-report-taken = { $name } looks after it.
desk-report-yours = You look after it.
desk-report-take = I take it
desk-report-keep = Keep
desk-report-remove = Remove
desk-report-removed = { $name } removed the message.
desk-report-retained = { $name } kept the message.
desk-report-removed-by-author = Removed by its author.
desk-out-of-reach = You cannot warn, mute or remove them: nobody acts on themself or on an admin, and on a moderator only an admin does.
desk-report-own = You wrote this: another moderator decides.
desk-report-earlier = { $name } kept an earlier text: { $reason }
desk-report-earlier-text = about an earlier text
desk-withheld = Hidden
dialog-resolve-remove = Remove the reported message?
dialog-resolve-remove-help = Its text disappears for everybody, for ever. Author and reporters are told, with your reason.
dialog-resolve-keep = Keep the reported message?
dialog-resolve-keep-help = It stays, and is shown again if it was hidden. Author and reporters are told, with your reason.
desk-done-keep = The message stays.

## People

desk-all-people = All people
warning-readers = Who has read it
warning-readers-count = Read by { $read } of { $count }
warning-read = read at { $time }
warning-unread = not yet
desk-delegation-whole = The whole delegation
desk-open-delegation = The whole delegation of { $delegation }
desk-substitute = Name who votes for it
desk-appeals = Appeals
desk-appeals-count = { $count ->
    [one] { $count } appeal waits
   *[other] { $count } appeals wait
  }
desk-appeal-decide = Decide the appeal
desk-in-force = In force
desk-in-force-none = Nothing.
desk-past = Earlier
desk-lift = Lift
desk-messages = Messages, newest first
desk-messages-none = Nothing was written yet.
desk-notes = Moderators’ notes
desk-notes-help = Only moderators read these.
desk-note-new = A new note
desk-note-add = Add the note
desk-withhold = Hide several messages
desk-withhold-help = Hides the newest messages in { $channel } until they are shown again.
desk-withhold-which = Which ones
desk-withhold-last = Last { $count }
desk-withhold-all = All
desk-withhold-do = Hide them
desk-withheld-count = { $count ->
    [one] { $count } message is hidden.
   *[other] { $count } messages are hidden.
  }
desk-withheld-none = There was nothing to hide.
desk-undo = Undo
desk-hidden = Hidden messages
desk-hidden-help = What was said here and only moderators can read
desk-hidden-none = Nothing is hidden in this channel.
desk-done-withhold = Hidden. You can show it again.
desk-done-undo = Shown again.
desk-done-note = The note is kept.
desk-done-lift = Lifted.
desk-done-review = The appeal is decided; the person is told.
desk-done-rule = Done. Everybody sees it at once.
desk-done-warning = { $name } was warned.
desk-done-mute = { $name } is muted.
desk-done-removal = { $name } was removed from the channel.
desk-done-suspension = { $name } is suspended.
sanction-warning = Warning
sanction-mute = Mute
sanction-removal = Removal
sanction-suspension = Suspension
sanction-do-warning = Warn
sanction-do-mute = Mute
sanction-do-removal = Remove
sanction-do-suspension = Suspend
sanction-state-in_force = In force
sanction-state-acknowledged = Acknowledged
sanction-state-ended = Time is over
sanction-state-lifted = Lifted
sanction-state-replaced = Replaced
sanction-whole = Whole delegation
sanction-by = { $name }, { $time }
sanction-until = until { $time }
sanction-open = until lifted
sanction-appeal-upheld = Upheld: { $reason }
sanction-appeal-lifted = Accepted: { $reason }
sent-held = Waits
sent-rejected = Rejected
sent-withheld = Hidden
sent-redacted = Removed
dialog-sanction-title = About { $name }
dialog-sanction-kind = What
dialog-sanction-whom = Whom
dialog-sanction-whole = The whole delegation of { $delegation }
dialog-sanction-help-warning = They write nowhere until they say that they have read it. Everybody in the channel sees it and why.
dialog-sanction-help-mute = They can read but not write in this channel. Everybody in the channel sees it and why.
dialog-sanction-help-removal = They neither read nor write in this channel. Everybody in the channel sees it and why.
dialog-sanction-help-suspension = They are signed out and cannot sign in. Everybody sees it and why.
dialog-withhold-title = Hide this message?
dialog-withhold-help = Nobody but moderators can read it until it is shown again. Everybody sees that it is hidden, and why.
dialog-review-title = Decide this appeal
dialog-review-help = The decision was made because: { $reason }
dialog-review-outcome = Your decision
dialog-unmask-title = See who wrote this message?
dialog-unmask-help = Only you are told the name. That you looked, and why, is in the audit log.
dialog-unmask-do = Show me the name
dialog-author-title = Who wrote message No. { $seq }
dialog-author-help = Only you see this. It is shown once; your reason is in the audit log.
dialog-review-upheld = It stays
dialog-review-lifted = Lift it
dialog-review-do = Decide

## The channel's rules

rule-off = Off
rule-state = Who writes here
rule-state-open = Everybody who may
rule-state-read-only = Only moderators and experts
rule-state-closed = Nobody: closed
rule-state-help = Closed stops messages, changes and reactions of everybody, moderators included.
rule-set-open = Open
rule-set-read_only = Read only
rule-set-closed = Closed
rule-per = Counted for
rule-per-participant = Each person
rule-per-delegation = Each delegation together
rule-slow-seconds = Seconds between messages (0: off)
rule-slow-now-participant = One message per person every { $time }
rule-slow-now-delegation = One message per delegation every { $time }
rule-approval = Approval before publishing
rule-approval-which = Which messages
rule-approval-off = None
rule-approval-all = All messages
rule-approval-first = { $count ->
    [one] The first message of each person
   *[other] The first { $count } messages of each person
  }
rule-approval-filter = Only what a filter holds
rule-approval-count = How many of each person
rule-deadline = If nobody decides within
rule-deadline-none = No limit
rule-deadline-then = then the message is
rule-deadline-reject = Rejected
rule-deadline-approve = Published
rule-attribution = Names and record
rule-attribution-level = What becomes of messages
rule-attribution-on_record = On the record, with names
rule-attribution-chatham_delegation = Chatham House rule: only the delegation is shown
rule-attribution-chatham_nobody = Chatham House rule: no author is shown
rule-attribution-off_record = Off the record: erased when it ends
rule-attribution-help = People here read and write as usual; bots get nothing. It ends with another choice, or when the channel is closed. Screenshots and notes are beyond our reach.
rule-attribution-ends = All messages of this segment are then erased for good, and those that wait are thrown away.
rule-anonymous = Questions without a name
rule-anonymous-on = Allowed
rule-anonymous-allow = Allow questions without a name
rule-anonymous-stop = Stop questions without a name
rule-delay = Delay
rule-delay-now = Moderators see messages { $time } earlier
rule-delay-seconds = Seconds before everybody sees a message (0: off)
rule-budget = Number of messages
rule-budget-off = As many as one likes
rule-budget-now-participant = { $count ->
    [one] { $count } message per person
   *[other] { $count } messages per person
  }
rule-budget-now-delegation = { $count ->
    [one] { $count } message per delegation
   *[other] { $count } messages per delegation
  }
rule-budget-messages = Messages (0: no limit)
rule-budget-reserve = Kept for the head of delegation
rule-budget-window = Full again after minutes (0: never)
rule-schedule = Agenda times
rule-schedule-none = None
rule-schedule-opens = Opens at { $time }
rule-schedule-closes = Closes at { $time }
rule-schedule-opens-at = Opens at
rule-schedule-closes-at = Closes at
rule-schedule-help = By the clocks of the summit: { $zone }. Empty: the clock does nothing.
rule-schedule-help-device = In the time of this device: { $zone }. Empty: the clock does nothing.
rule-threshold = Hide after reports
rule-threshold-now = { $count ->
    [one] When { $count } delegation has reported
   *[other] When { $count } delegations have reported
  }
rule-threshold-delegations = Delegations (0: off)
rule-summit = All channels of the summit
rule-summit-now = { $locked } of { $count } locked
rule-summit-reason = Please give a reason. Everybody sees it.
rule-summit-lock = Lock all
rule-summit-unlock = Unlock all

## Filters

filters = Filters
filters-now =
    { $count ->
        [0] None
       *[other] { $on } of { $count } on
    }
filter-new = New filter
filter-off = Off
filter-everywhere = All channels
filter-turn-on = Turn on
filter-turn-off = Turn off
filter-delete = Delete
filter-kind = Looks at
filter-kind-words = Words
filter-kind-pattern = A pattern
filter-kind-links = Links
filter-kind-repeat = The same text again
filter-kind-flood = Many messages
filter-kind-spoof = Disguised letters
filter-text-words = Words or phrases, one per line
filter-text-pattern = Pattern (regular expression)
filter-text-links = Hosts that are allowed, one per line; none: no links
filter-times = How many
filter-within = Within seconds
filter-action = What becomes of the message
filter-action-hold = A moderator decides
filter-action-refuse = It is refused
filter-action-mask = The words are masked
filter-action-flag = It is published and reported
filter-label = Name of the rule (authors read it)
filter-for-all = For all channels
filter-try = Try it first
filter-create = Make the filter
filter-created = The filter is on.
filter-text-missing = Say first what to look for.
filter-label-missing = Give the rule a name; authors read it.
filter-tried = { $count ->
    [one] { $count } of the last { $checked } messages would have met it.
   *[other] { $count } of the last { $checked } messages would have met it.
  }
filter-tried-undecided = { $count ->
    [one] On { $count } the pattern takes too long; it would be held.
   *[other] On { $count } the pattern takes too long; they would be held.
  }
filter-no-links = No links
filter-links-but = No links but to { $hosts }
filter-about-repeat = { $count } times within { $time }
filter-about-flood = more than { $count } within { $time }
filter-about-spoof = Invisible characters and mixed scripts

## Who did what

audit-by = By whom
audit-anybody = Anybody
audit-act = What
audit-anything = Anything
audit-channel-lock = locked the channel
audit-channel-unlock = unlocked the channel
audit-channel-slow-mode = set slow mode
audit-channel-set-approval = changed approval
audit-held-approve = approved a message
audit-held-reject = rejected a message
audit-message-pin = changed what is pinned
audit-message-redact = removed a message
audit-participant-mute = muted a participant
audit-participant-unmute = lifted a mute
audit-participant-warn = warned a participant
audit-warning-lift = took back a warning
audit-participant-remove = removed a participant from the channel
audit-participant-readmit = let a participant back in
audit-participant-suspend = suspended a participant
audit-participant-unsuspend = ended a suspension
audit-sanction-review = decided an appeal
audit-summit-lock = locked all channels
audit-summit-unlock = unlocked the channels locked at once
audit-participant-import = registered participants
audit-token-create = made an access token
audit-token-revoke = revoked an access token
audit-invite-create = made a sign-in link
audit-invite-claim = signed in with a link
audit-bulk-undo = showed hidden messages again
audit-channel-schedule = set opening and closing times
audit-channel-set-budget = changed the number of messages allowed
audit-channel-set-delay = changed the delay
audit-channel-set-report-threshold = changed when reports hide a message
audit-clock-tick = the time came
audit-off-record = erased what was said off the record
audit-off-record-count = { $count ->
    [one] { $count } message
   *[other] { $count } messages
  }
audit-filter-create = made a filter
audit-filter-delete = deleted a filter
audit-filter-update = switched a filter
audit-message-restore = showed a message again
audit-message-withhold = hid a message
audit-note-add = added a note
audit-participant-withhold = hid messages of a participant
audit-report-assign = took or gave a report
audit-report-resolve = decided a report
