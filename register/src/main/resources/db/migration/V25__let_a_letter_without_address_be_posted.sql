-- A letter on paper never had an address for mail, and is sent all the same once somebody has put it in the post.
alter table dispatch drop constraint dispatch_check;
alter table dispatch add constraint dispatch_goes_somewhere
    check (recipient is not null or seen_to_by is not null or state in ('MANUAL', 'CANCELLED'));
