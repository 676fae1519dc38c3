--liquibase formatted sql

--changeset reservedpost:0100
--comment: who reminded a student of an open offer, when and how
alter table offer_entry
    add column way varchar(20) character set ascii collate ascii_bin null,
    drop constraint ck_offer_entry_kind,
    add constraint ck_offer_entry_kind check (kind in ('PASSED_OVER', 'PAUSED', 'RESUMED', 'REMINDED')),
    add constraint ck_offer_entry_way check ((kind = 'REMINDED') = (way is not null)
        and (way is null or way in ('CALL', 'MESSAGE', 'MEETING', 'FAMILY'))),
    add constraint ck_offer_entry_reminder check (kind <> 'REMINDED' or (offer_id is not null and actor_account_id is not null));

insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed) values
    (uuid(), 0, 'OFFER_REMINDER_WORKING_DAYS', 2, '2024-03-26', null, 'Nếp làm việc đề xuất cho Đề án; Ban chỉ đạo quyết định', true);
