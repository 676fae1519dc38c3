--liquibase formatted sql

--changeset people:0003
alter table person add column erased_at datetime(6) null,
    add constraint ck_person_erased check (erased_at is null
        or (citizen_number is null and ethnicity is null and ward_id is null and address is null and phone is null
            and email is null and guardian_name is null and guardian_phone is null));
