--liquibase formatted sql

--changeset nomination:0053
create table nominee_correction (
    id uuid not null,
    version integer not null,
    nominee_id uuid not null,
    field varchar(20) character set ascii collate ascii_bin not null,
    said_before varchar(130) not null,
    says_now varchar(130) not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_nominee_correction primary key (id),
    constraint fk_nominee_correction_nominee foreign key (nominee_id) references nominee (id),
    constraint ck_nominee_correction_field check (field in ('NAME', 'BIRTH_DATE', 'SCHOOL_CLASS')),
    index ix_nominee_correction_nominee (nominee_id, acted_at)
);
