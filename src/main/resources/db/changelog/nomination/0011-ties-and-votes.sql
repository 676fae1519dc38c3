--liquibase formatted sql

--changeset nomination:0011
create table nominee_tie (
    id uuid not null,
    version integer not null,
    account_id uuid not null,
    person_id uuid not null,
    relation varchar(160) not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_nominee_tie primary key (id),
    constraint uq_nominee_tie unique (account_id, person_id),
    constraint fk_nominee_tie_person foreign key (person_id) references person (id),
    constraint ck_nominee_tie_relation check (trim(relation) <> '')
);

create table nominee_vote (
    id uuid not null,
    version integer not null,
    nominee_id uuid not null,
    body varchar(20) character set ascii collate ascii_bin not null,
    asked integer not null,
    in_favour integer not null,
    against integer not null,
    resolution_number varchar(60) null,
    voted_on date not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_nominee_vote primary key (id),
    constraint uq_nominee_vote_body unique (nominee_id, body),
    constraint fk_nominee_vote_nominee foreign key (nominee_id) references nominee (id),
    constraint ck_nominee_vote_body check (body in ('CLASS_BRANCH', 'EXECUTIVE')),
    constraint ck_nominee_vote_count check (asked > 0 and in_favour >= 0 and against >= 0 and in_favour + against <= asked)
);

insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed) values
    (uuid(), 0, 'UNION_VOTE_SHARE', 0.666667, '2024-03-26', null, 'Nếp làm việc của nhiều Đoàn trường: ít nhất 2/3 số người được hỏi; Ban chỉ đạo quyết định', true);
