--liquibase formatted sql

--changeset reservedpost:0072
create table study_proof (
    id uuid not null,
    version integer not null,
    person_id uuid not null,
    kind varchar(8) character set ascii collate ascii_bin not null,
    content longblob not null,
    stated varchar(500) not null,
    status varchar(10) character set ascii collate ascii_bin not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(160) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_study_proof primary key (id),
    constraint uq_study_proof_person unique (person_id),
    constraint fk_study_proof_person foreign key (person_id) references person (id),
    constraint ck_study_proof_kind check (kind in ('PDF', 'PNG', 'JPEG')),
    constraint ck_study_proof_status check (status in ('WAITING', 'VERIFIED', 'RETURNED')),
    constraint ck_study_proof_reason check (status <> 'RETURNED' or trim(reason) <> ''),
    constraint ck_study_proof_size check (octet_length(content) <= 10485760)
);
