--liquibase formatted sql

--changeset organisation:0007
alter table unit
    add column confirmed_by_account_id uuid null,
    add column confirmed_by_name varchar(120) null,
    add column confirmed_by_unit_name varchar(200) null,
    add column confirmed_at datetime(6) null,
    add column confirming_source varchar(500) null,
    add constraint ck_unit_confirmation check (
        confirmed_at is null or (not to_be_confirmed and confirming_source is not null));
