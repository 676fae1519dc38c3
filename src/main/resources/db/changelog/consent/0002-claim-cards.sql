--liquibase formatted sql

--changeset consent:0003
create table claim_card (
    id uuid not null,
    version integer not null,
    person_id uuid not null,
    answered_by varchar(10) character set ascii collate ascii_bin not null,
    code_hash char(64) character set ascii collate ascii_bin not null,
    valid_until datetime(6) not null,
    wrong_tries integer not null,
    spent_at datetime(6) null,
    recalled_at datetime(6) null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    open_for varchar(60) character set ascii collate ascii_bin
        as (if(spent_at is null and recalled_at is null, concat(person_id, '/', answered_by), null)) stored,
    constraint pk_claim_card primary key (id),
    constraint fk_claim_card_person foreign key (person_id) references person (id),
    constraint uq_claim_card_code unique (code_hash),
    constraint uq_claim_card_open unique (open_for),
    constraint ck_claim_card_by check (answered_by in ('PUPIL', 'GUARDIAN')),
    constraint ck_claim_card_tries check (wrong_tries between 0 and 5)
);

--changeset consent:0004
insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed) values
    (uuid(), 0, 'CLAIM_CARD_DAYS', 60, '2021-07-30', null, 'Quy ước làm việc của cổng: thẻ nhận chưa dùng sau hai tháng phải in lại', true);
