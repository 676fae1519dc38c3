--liquibase formatted sql

--changeset reservedpost:0041
create table offer_time_request (
    id uuid not null,
    version integer not null,
    offer_id uuid not null,
    person_id uuid not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    granted_last_day date null,
    answered_by_account_id uuid null,
    answered_by_name varchar(120) null,
    answered_by_unit_name varchar(200) null,
    answered_at datetime(6) null,
    answering_reason varchar(500) null,
    constraint pk_offer_time_request primary key (id),
    constraint uq_offer_time_request_once unique (offer_id),
    constraint fk_offer_time_request_offer foreign key (offer_id) references post_offer (id),
    constraint fk_offer_time_request_person foreign key (person_id) references person (id),
    constraint ck_offer_time_request_answer check ((answered_at is null) = (answered_by_account_id is null)
        and (granted_last_day is null or answered_at is not null)),
    constraint ck_offer_time_request_refusal check (answered_at is null or granted_last_day is not null
        or (answering_reason is not null and trim(answering_reason) <> ''))
);

insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed) values
    (uuid(), 0, 'OFFER_EXTENSION_WORKING_DAYS', 5, '2024-03-26', null, 'Nếp làm việc đề xuất cho Đề án; Ban chỉ đạo quyết định', true);
