--liquibase formatted sql

--changeset mentoring:0001
create table keepership (
    id uuid not null,
    version integer not null,
    person_id uuid not null,
    keeper_name varchar(120) not null,
    keeper_account_id uuid null,
    unit_id uuid not null,
    started_on date not null,
    ended_on date null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    open_person_id uuid generated always as (if(ended_on is null, person_id, null)) virtual,
    constraint pk_keepership primary key (id),
    constraint uq_keepership_open unique (open_person_id),
    constraint fk_keepership_person foreign key (person_id) references person (id),
    constraint fk_keepership_account foreign key (keeper_account_id) references account (id),
    constraint fk_keepership_unit foreign key (unit_id) references unit (id),
    constraint ck_keepership_period check (ended_on is null or ended_on >= started_on),
    constraint ck_keepership_name check (keeper_name <> ''),
    index ix_keepership_person (person_id, started_on)
);

create table mentoring_contact (
    id uuid not null,
    version integer not null,
    person_id uuid not null,
    contact_date date not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    note varchar(200) null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_mentoring_contact primary key (id),
    constraint fk_mentoring_contact_person foreign key (person_id) references person (id),
    constraint ck_mentoring_contact_kind check (kind in ('CALL', 'MESSAGE', 'MEETING', 'VISIT')),
    constraint ck_mentoring_contact_date check (contact_date >= '2024-01-01'),
    index ix_mentoring_contact_person (person_id, contact_date)
);
