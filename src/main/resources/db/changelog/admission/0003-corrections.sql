--liquibase formatted sql

--changeset admission:0003
create table admission_correction (
    id uuid not null,
    version integer not null,
    person_id uuid not null,
    class_registered_on date null,
    certificate_number varchar(60) null,
    certificate_issued_on date null,
    decision_number varchar(60) null,
    decided_on date null,
    decision_received_on date null,
    ceremony_on date null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) not null,
    constraint pk_admission_correction primary key (id),
    constraint fk_admission_correction_person foreign key (person_id) references person (id)
);
