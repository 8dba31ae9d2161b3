### Pleno's words in English. Every key here exists in the other languages too, with the same
### variables (tests/i18n). Plain, short, calm: many readers use their second or third language.

skip-to-timeline = Skip to the messages
language = Language
language-en = English
language-id = Bahasa Indonesia
close = Close
cancel = Cancel
loading = Loading…
error-unexpected = Something went wrong here. Reload the page; your unsent messages are kept.
reload = Reload
sign-out = Sign out

## Summit and channels

channels = Channels
channels-themes = Themes
channels-general = General
channel-unread = { $count ->
    [one] { $count } unread message
   *[other] { $count } unread messages
  }
channel-locked = Locked
channel-closed = Closed
channel-closes = Closes at { $time }
channel-backchannel = Moderators only
channel-slow = Slow mode
channel-slow-seconds = Slow mode: one message every { $time }
channel-approval = Checked before publishing
channel-held-count = { $count ->
    [one] { $count } message waits for approval
   *[other] { $count } messages wait for approval
  }
channel-you-muted = You are muted
channel-more = More about this channel
channel-balance = Who was heard
channel-hall = Open on the big screen
channel-open-list = Show channels
channel-none = No channel is open to you yet.
channel-empty-title = Nothing has been said here yet
channel-empty = The first words of this exchange can be yours.
channel-empty-read-only = Messages will appear here as they are published.
your-account = Your account

## Roles

role-delegate = Delegate
role-head = Head of delegation
role-observer = Observer
role-expert = Expert
role-moderator = Moderator
role-admin = Secretariat
role-bot = Bot
person-anonymous = Without a name
delegation-none = No delegation

## Connection

connection-live = Connected
connection-connecting = Connecting…
connection-opening = Signing in…
connection-offline = No internet connection. What you write is kept and sent when it returns.
connection-lost = Connection lost. What you write is kept.
connection-retry-in = Trying again in { $seconds } s
connection-restarting = The server is restarting. You will be back in a moment.
connection-full = The server is full at the moment. What you write is kept.
connection-try-now = Try now
connection-back = Connected again.
connection-refused = The server does not accept this page. Reload it.
connection-catching-up = Fetching what you missed…
connection-new-epoch = The server was restored from a backup. The messages were loaded afresh.

## Timeline

timeline = Messages in { $channel }
timeline-older = Show older messages
timeline-newer = Show newer messages
timeline-loading-older = Loading older messages…
timeline-start = The beginning of this channel
timeline-new-divider = New messages
timeline-jump-latest = Jump to the latest
timeline-jump-new = { $count ->
    [one] { $count } new message
   *[other] { $count } new messages
  }
timeline-day-today = Today
timeline-day-yesterday = Yesterday
message-edited = edited
message-question = Question
message-pinned = Pinned
message-number = No. { $seq }
message-redacted = This message was withdrawn.
message-removed = Removed by a moderator.
message-removed-because = Removed by a moderator: { $reason }
message-gone = Withdrawn, removed or erased.
message-off-record-erased = Said off the record, and erased.
message-withheld = Withheld by a moderator.
message-replies = { $count ->
    [one] { $count } reply
   *[other] { $count } replies
  }
message-reply-to = In reply to { $name }
message-reply-to-unknown = In reply to an earlier message
message-sending = Sending…
message-waiting = Waiting for the connection
message-slow = Slow mode: will be sent at { $time }
message-expired = it waited for more than a day
message-failed-because = Not sent: { $reason }
message-held = Waiting for a moderator. Only you see this.
message-held-appealed = Your appeal waits for another moderator. Only you see this.
message-rejected = Not published.
message-rejected-because = Not published: { $reason }
message-retry = Send again
message-copy = Copy text
message-copied = Text copied
message-delete-unsent = Delete
message-actions = Message actions
message-actions-for = Actions for the message of { $name }
message-reply = Reply
message-thread = Open the thread
message-react = Add a reaction
message-edit = Edit
message-redact = Withdraw
message-redact-moderator = Remove
message-withhold = Hide
message-restore = Show again
message-report = Report
message-sanction-author = Warn or restrict { $name }
message-pin = Pin
message-unpin = Unpin
message-claim = Claim a right of reply
message-unmask = See who wrote it
message-reaction = { $count ->
    [one] { $emoji }, { $count } person
   *[other] { $emoji }, { $count } people
  }
message-reaction-mine = { $count ->
    [one] { $emoji }, you
   *[other] { $emoji }, { $count } people, you among them
  }

## System lines

event-locked = { $name } locked the channel
event-locked-reason = { $name } locked the channel: { $reason }
event-unlocked = { $name } unlocked the channel
event-unlocked-reason = { $name } unlocked the channel: { $reason }
event-locked-agenda = The channel is locked, as the agenda says
event-locked-agenda-reason = The channel is locked, as the agenda says: { $reason }
event-unlocked-agenda = The channel is open, as the agenda says
event-unlocked-agenda-reason = The channel is open, as the agenda says: { $reason }
event-slow-on = { $name } turned on slow mode: one message every { $time }
event-slow-off = { $name } turned off slow mode
event-muted = { $name } muted { $who } until { $time }: { $reason }
event-muted-open = { $name } muted { $who }: { $reason }
event-unmuted = { $name } unmuted { $who }
event-unmuted-reason = { $name } unmuted { $who }: { $reason }
event-unmuted-time = { $who } can write again: the mute is over
event-pinned = { $name } pinned a message
event-unpinned = { $name } unpinned a message

## Composer

composer = Write a message
composer-placeholder = Write to { $channel }
composer-placeholder-reply = Reply to { $name }
composer-placeholder-edit = Change your message
composer-send = Send
composer-save = Save the change
composer-replying = Replying to { $name }
composer-editing = Changing your message
composer-cancel-reply = Stop replying
composer-cancel-edit = Stop changing
composer-question = Ask as a question
composer-anonymous = Ask without your name
composer-language = Language of your message
composer-hint = Enter sends, Shift+Enter starts a new line
composer-left = { $count ->
    [one] { $count } character left
   *[other] { $count } characters left
  }
composer-too-long = { $count ->
    [one] { $count } character too many
   *[other] { $count } characters too many
  }
composer-slow = Slow mode: you can write again in { $time }
composer-slow-ready = You can write again.
composer-slow-info = Slow mode: one message every { $time }
composer-slow-shared = Slow mode: one message per delegation every { $time }
composer-muted = You are muted in this channel until { $time }. You can still read.
composer-muted-open = You are muted in this channel until a moderator lifts it. You can still read.
composer-warned = A moderator has warned you. Say above that you have read it; then you can write again.
composer-locked = This channel is locked. You can still read.
composer-locked-reason = This channel is locked: { $reason }
composer-locked-moderator = This channel is locked. Moderators and experts can still write.
composer-closed = This channel is closed. You can read what was said.
composer-closed-reason = This channel is closed: { $reason }
composer-closed-moderator = This channel is closed. Only commands can be given here, such as /unlock.
composer-opens = It opens at { $time }.
composer-backchannel = Only moderators read and write here.
composer-observer = You take part as an observer: you can read this channel.
composer-no-post = Only moderators write in this channel.
composer-approval = A moderator checks each message before it is published.
composer-floor-taken = { $name } has the floor. Until they finish, only they post statements.
composer-approval-first = A moderator checks your first messages here before they are published.
composer-budget = { $count ->
    [one] You can send { $count } more message here.
   *[other] You can send { $count } more messages here.
  }
composer-budget-spent = Your messages for this channel are used up. Your draft is kept.
composer-budget-until = Your messages are used up until { $time }. Your draft is kept.
composer-typing-one = { $name } is writing…
composer-typing-two = { $name } and { $other } are writing…
composer-typing-many = Several people are writing…
composer-suggestions = Commands
composer-suggestions-people = People

## Slash commands

command-done-pin = The message is pinned.
command-done-unpin = The message is no longer pinned.
command-done-approve = Published.
command-done-reject = Not published. Its author sees your reason.
command-done-redact = The message is removed.
command-done-unchanged = That was already so.

## Panels

panel-people = People
panel-people-count = { $count ->
    [one] { $count } here
   *[other] { $count } here
  }
panel-pinned = Pinned messages
panel-pinned-count = { $count ->
    [one] { $count } pinned
   *[other] { $count } pinned
  }
panel-pinned-go = Go to the message
desk = Moderators’ desk
desk-waiting = { $count ->
    [one] Moderators’ desk, { $count } thing waits
   *[other] Moderators’ desk, { $count } things wait
  }
desk-open-person = What is known of this person
desk-done-restore = Shown again.
panel-audit = Audit log
panel-questions = Questions
panel-decisions = Decisions
panel-search = Search
panel-search-here = Only in { $channel }
panel-floor = Speakers’ list
panel-close = Close { $panel }

## Dialogs

dialog-reason = Reason
dialog-reason-optional = Reason (optional)
dialog-reason-required = Please give a reason. The author and the readers see it.
rights-title = Who may do what
dialog-help-title = Keys and commands

## Announcements for screen readers

announce-message = { $name }, { $delegation }: { $text }
announce-message-no-delegation = { $name }: { $text }
announce-many = { $count ->
    [one] { $count } new message
   *[other] { $count } new messages
  }
announce-held = Your message waits for a moderator.
announce-withdrawn = A moderator removed your message: { $reason }
announce-sent = Sent
announce-failed = Your message was not sent. It is kept; you can send it again.

## Theme

theme = Appearance
theme-auto = As the device
theme-light = Light
theme-dark = Dark

## Requests

request-no-answer = No answer from the server. Check the connection, then try again.
