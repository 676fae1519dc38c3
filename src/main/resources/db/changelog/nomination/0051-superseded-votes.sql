--liquibase formatted sql

--changeset nomination:0051
alter table nominee_vote
    add column live_marker tinyint null default 1,
    add constraint ck_nominee_vote_live check (live_marker is null or live_marker = 1),
    add constraint uq_nominee_vote_live unique (nominee_id, body, live_marker),
    drop constraint uq_nominee_vote_body;
