--liquibase formatted sql

--changeset admission:0001
create table admission_file (
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
    constraint pk_admission_file primary key (id),
    constraint uq_admission_file_person unique (person_id),
    constraint fk_admission_file_person foreign key (person_id) references person (id),
    constraint ck_admission_file_certificate check ((certificate_number is null) = (certificate_issued_on is null)),
    constraint ck_admission_file_decision check ((decision_number is null) = (decided_on is null)
        and (decided_on is null) = (decision_received_on is null)),
    constraint ck_admission_file_received check (decision_received_on >= decided_on),
    constraint ck_admission_file_needs_certificate check (decided_on is null or certificate_issued_on <= decided_on),
    constraint ck_admission_file_ceremony check (ceremony_on is null
        or (decision_received_on is not null and ceremony_on >= decision_received_on)),
    index ix_admission_file_decided (decided_on),
    index ix_admission_file_class (class_registered_on)
);

create table admission_step (
    id uuid not null,
    version integer not null,
    person_id uuid not null,
    milestone varchar(20) character set ascii collate ascii_bin not null,
    happened_on date not null,
    document_number varchar(60) null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_admission_step primary key (id),
    constraint fk_admission_step_person foreign key (person_id) references person (id),
    constraint ck_admission_step_milestone check (milestone in ('CLASS', 'CERTIFICATE', 'DECISION', 'CEREMONY')),
    index ix_admission_step_person (person_id, acted_at)
);
