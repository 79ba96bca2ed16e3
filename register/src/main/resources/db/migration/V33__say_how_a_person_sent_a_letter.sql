comment on column dispatch.reason is 'Why it is MANUAL, FAILED or CANCELLED, or how a person sent it, as a sentence in Swedish.';
comment on column dispatch.attempts is 'How many times sending by mail has begun; 0 of a letter that a person sent.';
comment on column dispatch.sent_at is 'When the mail server took it, or the day on which a person sent it.';
