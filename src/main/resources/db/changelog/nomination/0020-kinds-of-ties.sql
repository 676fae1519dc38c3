--liquibase formatted sql

--changeset nomination:0020
alter table nominee_tie
    add column kind varchar(20) character set ascii collate ascii_bin not null default 'OTHER',
    add column live_marker tinyint null default 1,
    add column withdrawn_at datetime(6) null,
    add column withdrawal_reason varchar(500) null,
    add constraint ck_nominee_tie_kind check (kind in ('FAMILY', 'CLOSE', 'INTEREST', 'OTHER')),
    add constraint ck_nominee_tie_live check (live_marker is null or live_marker = 1),
    add constraint ck_nominee_tie_withdrawn check ((live_marker is null) = (withdrawn_at is not null)
        and (withdrawn_at is null) = (withdrawal_reason is null)),
    add constraint uq_nominee_tie_live unique (account_id, person_id, live_marker),
    drop constraint uq_nominee_tie;
