--liquibase formatted sql

--changeset reservedpost:0053
alter table post_offer
    add column paused_on date null,
    add column paused_days_left integer null,
    add column pause_reason varchar(500) null,
    add constraint ck_post_offer_pause check (
        (paused_on is null and paused_days_left is null and pause_reason is null)
        or (status = 'OPEN' and paused_on is not null and paused_days_left >= 0 and trim(pause_reason) <> ''));
