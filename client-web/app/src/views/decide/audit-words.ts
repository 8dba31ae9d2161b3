// What the audit log says of acts on questions, polls and consensus calls.
import type { PlainKey } from "../../i18n/keys.ts";

export const AUDIT_WORDS: Readonly<Record<string, PlainKey>> = {
  "channel.set_anonymous_questions": "audit-anonymous-questions",
  "question.take": "audit-question-take",
  "question.answer": "audit-question-answer",
  "question.dismiss": "audit-question-dismiss",
  "question.redact_reason": "audit-question-redact-reason",
  "question.merge": "audit-question-merge",
  "question.reopen": "audit-question-reopen",
  "message.unmask": "audit-message-unmask",
  "channel.set_attribution": "audit-channel-set-attribution",
  "poll.create": "audit-poll-create",
  "poll.open": "audit-poll-open",
  "poll.close": "audit-poll-close",
  "poll.publish": "audit-poll-publish",
  "poll.cancel": "audit-poll-cancel",
  "poll.substitute": "audit-poll-substitute",
  "consensus.open": "audit-consensus-open",
  "consensus.revise": "audit-consensus-revise",
  "consensus.close": "audit-consensus-close",
  "consensus.redact_answer": "audit-consensus-redact",
};
