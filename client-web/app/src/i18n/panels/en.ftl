### The panels at the side and the dialogs: fetched as soon as somebody is in.

sign-out-question = Sign out on this device?
sign-out-help = You need a new link from the secretariat to sign in again.
sign-out-unsent = { $count ->
    [one] One message has not been sent yet and will be lost.
   *[other] { $count } messages have not been sent yet and will be lost.
  }
panel-people-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
  }
panel-people-search = Find a person or a delegation
panel-people-none = Nobody of that name takes part.
panel-people-here = { $count ->
    [0] nobody here
   *[other] { $count } here
  }
panel-people-all = All members: { $name }
panel-people-no-others = All of them are here.
panel-people-next = Show more
panel-people-away = not here
panel-thread = Thread
panel-thread-empty = No replies yet.
panel-thread-reply = Reply in this thread
panel-search-label = Words to look for
panel-search-hint = Words, "a phrase" or flood*
panel-search-run = Search
panel-search-found = { $count ->
    [one] { $count } message
   *[other] { $count } messages
  }
panel-search-more = Show older ones
panel-search-none-title = Nothing found
panel-search-none = All the words must be in one message. Fewer words find more.
panel-search-behind = The newest messages may be missing: they are still being indexed.
panel-search-intro-title = Everything that was said
panel-search-intro = Find a message of any day, in all channels that you can read. Accents and capitals do not matter.
dialog-redact-title = Remove this message?
dialog-redact-own-title = Withdraw this message?
dialog-redact-help = The text disappears for everybody. The place in the exchange stays, with your name and the reason.
dialog-redact-own-help = The text disappears for everybody. The place in the exchange stays.
dialog-text-required = Please write a few words first.
dialog-reason-placeholder = Short and factual
dialog-react-title = Add a reaction
dialog-react-other = Another emoji
dialog-react-button = Add
dialog-react-invalid = Please choose one emoji.
rights-act = Act
rights-help = A tick says that a role may do it. You are: { $role }.
rights-yes = yes
rights-no = no
dialog-help-keys = Keys
dialog-help-commands = Commands
key-sections = Next or previous section
key-channels = Go to the channels
key-channel-next = Next or previous channel
key-search = Search the messages
key-messages = Move through the messages
key-ends = First or last message on the page
key-reply = Reply
key-edit = Change your own message
key-menu = Message actions
key-thread = Open the thread
key-composer = Back to the composer
key-send = Send
key-pin = Pin or unpin (moderators)
key-remove = Withdraw or remove
key-approve = Approve or reject in the queue (moderators)
key-floor = Speakers’ list: next, pause, end, open or close (moderators)
key-floor-entry = A name on it: give the floor, take off, move (moderators)
key-cards = Next or previous card on the desk (moderators)
key-desk-tabs = Parts of the desk (moderators)
key-help = This page
key-letters-note = Letters work only while a message or the queue has the focus, never while you write.
