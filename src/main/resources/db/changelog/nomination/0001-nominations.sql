--liquibase formatted sql

--changeset nomination:0001
create table nomination_round (
    id uuid not null,
    version integer not null,
    school_year integer not null,
    name varchar(120) not null,
    opens date not null,
    closes date not null,
    target_per_school integer not null,
    current_marker tinyint null,
    opened_by_account_id uuid not null,
    opened_by_name varchar(120) not null,
    opened_by_unit_name varchar(200) not null,
    opened_at datetime(6) not null,
    opening_reason varchar(500) null,
    closed_by_account_id uuid null,
    closed_by_name varchar(120) null,
    closed_by_unit_name varchar(200) null,
    closed_at datetime(6) null,
    closing_reason varchar(500) null,
    constraint pk_nomination_round primary key (id),
    constraint uq_nomination_round_current unique (current_marker),
    constraint uq_nomination_round_name unique (school_year, name),
    constraint ck_nomination_round_period check (closes >= opens),
    constraint ck_nomination_round_target check (target_per_school between 0 and 10000),
    constraint ck_nomination_round_current check (current_marker is null or current_marker = 1),
    constraint ck_nomination_round_closed check ((current_marker is null) = (closed_at is not null))
);

create table nomination_list (
    id uuid not null,
    version integer not null,
    round_id uuid not null,
    school_id uuid not null,
    file_name varchar(200) not null,
    checksum varchar(64) character set ascii collate ascii_bin not null,
    people integer not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_nomination_list primary key (id),
    constraint uq_nomination_list_file unique (round_id, school_id, checksum),
    constraint fk_nomination_list_round foreign key (round_id) references nomination_round (id),
    constraint fk_nomination_list_school foreign key (school_id) references unit (id),
    constraint ck_nomination_list_people check (people > 0)
);

create table nominee (
    id uuid not null,
    version integer not null,
    round_id uuid not null,
    list_id uuid not null,
    school_id uuid not null,
    person_id uuid not null,
    school_class varchar(12) not null,
    learning_result varchar(200) null,
    conduct_result varchar(200) null,
    achievement varchar(500) null,
    union_position varchar(200) null,
    note varchar(500) null,
    status varchar(20) character set ascii collate ascii_bin not null,
    status_since datetime(6) not null,
    constraint pk_nominee primary key (id),
    constraint uq_nominee_person unique (round_id, person_id),
    constraint fk_nominee_round foreign key (round_id) references nomination_round (id),
    constraint fk_nominee_list foreign key (list_id) references nomination_list (id),
    constraint fk_nominee_school foreign key (school_id) references unit (id),
    constraint fk_nominee_person foreign key (person_id) references person (id),
    constraint ck_nominee_status check (status in ('LISTED', 'SUBMITTED', 'ENDORSED', 'RETURNED', 'APPROVED', 'REFUSED')),
    index ix_nominee_status (school_id, status, status_since),
    index ix_nominee_round (round_id, status)
);

create table nominee_step (
    id uuid not null,
    version integer not null,
    nominee_id uuid not null,
    from_status varchar(20) character set ascii collate ascii_bin null,
    to_status varchar(20) character set ascii collate ascii_bin not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_nominee_step primary key (id),
    constraint fk_nominee_step_nominee foreign key (nominee_id) references nominee (id),
    constraint ck_nominee_step_reason check (to_status not in ('RETURNED', 'REFUSED') or reason is not null),
    index ix_nominee_step_nominee (nominee_id, acted_at)
);
