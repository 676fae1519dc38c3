--liquibase formatted sql

--changeset reservedpost:0001
create table reserved_post (
    id uuid not null,
    version integer not null,
    graduation_year integer not null,
    agency varchar(160) not null,
    title varchar(160) not null,
    degree_level varchar(20) character set ascii collate ascii_bin not null,
    legal_basis varchar(300) not null,
    status varchar(10) character set ascii collate ascii_bin not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(160) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_reserved_post primary key (id),
    constraint ck_reserved_post_status check (status in ('PLANNED', 'OPEN', 'CLOSED')),
    constraint ck_reserved_post_basis check (trim(legal_basis) <> ''),
    constraint ck_reserved_post_year check (graduation_year between 2024 and 2099),
    index ix_reserved_post_year (graduation_year)
);

create table post_major (
    post_id uuid not null,
    position integer not null,
    major varchar(160) not null,
    constraint pk_post_major primary key (post_id, position),
    constraint fk_post_major_post foreign key (post_id) references reserved_post (id)
);

create table post_place (
    id uuid not null,
    version integer not null,
    post_id uuid not null,
    number integer not null,
    constraint pk_post_place primary key (id),
    constraint uq_post_place_number unique (post_id, number),
    constraint fk_post_place_post foreign key (post_id) references reserved_post (id),
    constraint ck_post_place_number check (number between 1 and 9)
);

create table post_interest (
    id uuid not null,
    version integer not null,
    person_id uuid not null,
    post_id uuid not null,
    preference integer not null,
    stated_at datetime(6) not null,
    constraint pk_post_interest primary key (id),
    constraint uq_post_interest_preference unique (person_id, preference),
    constraint uq_post_interest_post unique (person_id, post_id),
    constraint fk_post_interest_person foreign key (person_id) references person (id),
    constraint fk_post_interest_post foreign key (post_id) references reserved_post (id),
    constraint ck_post_interest_preference check (preference >= 1),
    index ix_post_interest_post (post_id)
);

create table fit_judgement (
    id uuid not null,
    version integer not null,
    person_id uuid not null,
    post_id uuid not null,
    fit varchar(10) character set ascii collate ascii_bin not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(160) not null,
    acted_at datetime(6) not null,
    reason varchar(500) not null,
    constraint pk_fit_judgement primary key (id),
    constraint uq_fit_judgement unique (person_id, post_id),
    constraint fk_fit_judgement_person foreign key (person_id) references person (id),
    constraint fk_fit_judgement_post foreign key (post_id) references reserved_post (id),
    constraint ck_fit_judgement_fit check (fit in ('FIT', 'NEAR', 'NOT_FIT')),
    constraint ck_fit_judgement_reason check (trim(reason) <> '')
);
