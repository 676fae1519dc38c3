--liquibase formatted sql

--changeset reservedpost:0110
--comment: what the agency's recruitment came to; the latest number of an offer counts, nothing is changed
create table recruitment (
    id uuid not null,
    version integer not null,
    offer_id uuid not null,
    person_id uuid not null,
    number integer not null,
    outcome varchar(20) not null,
    decided_on date not null,
    document_number varchar(60) null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_recruitment primary key (id),
    constraint uq_recruitment_number unique (offer_id, number),
    constraint fk_recruitment_offer foreign key (offer_id) references post_offer (id),
    constraint fk_recruitment_person foreign key (person_id) references person (id),
    constraint ck_recruitment_number check (number > 0),
    constraint ck_recruitment_outcome check (outcome in ('APPOINTED', 'NOT_APPOINTED', 'NOT_APPLIED')),
    constraint ck_recruitment_document check (outcome <> 'APPOINTED'
        or (document_number is not null and trim(document_number) <> '')),
    constraint ck_recruitment_reason check ((outcome = 'APPOINTED' and number = 1)
        or reason is null or trim(reason) <> '')
);
