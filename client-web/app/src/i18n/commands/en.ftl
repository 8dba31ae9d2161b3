### What a slash command says back.

command-error-unknown = There is no command { $name }. To begin a message with a slash, write two: //
command-error-forbidden = Your role may not use { $name }. /help shows what it may.
command-zone = Times are by the clocks of the summit: { $zone }.
command-zone-device = Times are those of this device: { $zone }.
command-done-opens = Opens at { $time }.
command-done-closes = Closes at { $time }.
command-error-usage = Please write it like this: { $usage }
command-error-person = Nobody here is called { $name }.
command-error-person-many = More than one person fits { $name }. Choose one from the list.
command-error-duration = The time is a number with s, m, h or d, such as 10m.
command-error-seconds = Seconds are a number from { $min } to { $max }, or off.
command-error-reason = A reason is needed; the person concerned will see it.
command-error-message = Which message? Give its number, or reply to it first.
command-error-nothing-held = Nothing waits for approval here.
command-done = Done.
command-done-mute = { $name } is muted until { $time }.
command-done-unmute = { $name } can write again.
command-done-slow = Slow mode is on: one message every { $time }.
command-done-slow-off = Slow mode is off.
command-done-lock = The channel is locked.
command-done-unlock = The channel is open again.
command-done-approval-on = Every message is now checked before it is published.
command-done-approval-off = Messages are published at once again.
