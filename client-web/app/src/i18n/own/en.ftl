### What moderators decide about oneself: sanctions, held messages, reports.

announce-published = Your message was published.
announce-rejected = Your message was not published: { $reason }
announce-muted = You are muted until { $time }: { $reason }
announce-muted-open = You are muted: { $reason }
announce-warned = A moderator has warned you: { $reason }
announce-unmuted = You can write again.
announce-removed = You were removed from a channel: { $reason }
announce-readmitted = You may enter the channel again.
announce-appeal-upheld = Your appeal was looked at; the decision stays: { $reason }
announce-appeal-lifted = Your appeal was accepted: { $reason }

## Sanctions in force

standing = What moderators decided about you
standing-warning = { $name } has warned you.
standing-warning-delegation = { $name } has warned your delegation.
standing-mute = { $name } has muted you in { $channel }.
standing-mute-delegation = { $name } has muted your delegation in { $channel }.
standing-removal = { $name } has removed you from { $channel }.
standing-removal-delegation = { $name } has removed your delegation from { $channel }.
standing-suspension = { $name } has suspended you from the summit.
standing-suspension-delegation = { $name } has suspended your delegation from the summit.
standing-left = { $time } left
standing-until = Until { $time }
standing-open = Until a moderator lifts it
standing-reason = Reason: { $reason }
standing-can-warning = You can write again as soon as you say that you have read this. An appeal goes on all the same.
standing-can-mute = You can read here, and write in other channels.
standing-can-removal = You can read and write in the other channels.
standing-can-suspension = Talk to the secretariat.
standing-read = I have read it
standing-appeal = Appeal
standing-appeal-sent = Your appeal was sent. Another moderator decides.
standing-appeal-waits = Your appeal waits for another moderator.
standing-appeal-upheld = Your appeal was decided; it stays so: { $reason }
appeal-title = Appeal against this decision
appeal-help = Another moderator looks at it again. You can appeal once.
appeal-held-title = Appeal for this message
appeal-held-help = A moderator who did not reject it decides. You can appeal once.
appeal-text = Why it should be decided otherwise
appeal-send = Send the appeal

## Held messages

held-why-approval = Every message is checked here first.
held-why-first = Your first messages here are checked.
held-why-filter = A rule of this channel held it.
held-why-delay = Messages appear here after a short delay.
held-why-rule = A rule held it: { $rule }.
held-due-approve = It will be published in { $time } if nobody decides.
held-due-reject = It will not be published if nobody decides in { $time }.
held-reason-off_topic = Not about this theme
held-reason-duplicate = Already said
held-reason-language = Language
held-reason-personal_attack = Against a person
held-reason-unverified = Not verified
held-reason-commercial = Advertising
held-reason-other = Another reason
held-reason-clock = No moderator decided in time
held-reason-off-record = What was off the record is over and erased
held-rewrite = Change the words
held-rewrite-rejected = Write it anew
held-rewrite-label = Your message in other words
held-rewrite-send = Hand it in again
held-resubmitted = Handed in. A moderator looks at the new words.
held-appeal-over = You have appealed once.

## Reports

report-title = Report this message
report-help = Moderators look at it. Others do not see that you reported it. You will hear what was decided.
report-category = What is wrong
report-category-off_topic = Off topic
report-category-attack = Attack on somebody
report-category-misinformation = Misinformation
report-category-spam = Spam
report-category-personal_data = Personal data
report-category-other = Something else
report-text = In your words (optional)
report-text-needed = In your words
report-send = Report
report-sent = Reported. Thank you; moderators will look at it.
report-outcome-removed = The message that you reported was removed: { $reason }
report-outcome-retained = The message that you reported stays: { $reason }
report-outcome-own = A report on your message was decided; it stays: { $reason }
