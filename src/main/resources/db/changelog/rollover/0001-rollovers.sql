--liquibase formatted sql

--changeset rollover:0001
create table class_rollover (
    id uuid not null,
    version integer not null,
    school_id uuid not null,
    school_year integer not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_class_rollover primary key (id),
    constraint fk_class_rollover_school foreign key (school_id) references unit (id),
    index ix_class_rollover_school (school_id, acted_at)
);

create table class_rollover_move (
    id uuid not null,
    version integer not null,
    rollover_id uuid not null,
    person_id uuid not null,
    from_year integer not null,
    from_class varchar(12) not null,
    outcome varchar(20) character set ascii collate ascii_bin not null,
    to_class varchar(12) null,
    constraint pk_class_rollover_move primary key (id),
    constraint uq_class_rollover_move_person unique (rollover_id, person_id),
    constraint fk_class_rollover_move_rollover foreign key (rollover_id) references class_rollover (id),
    constraint fk_class_rollover_move_person foreign key (person_id) references person (id),
    constraint ck_class_rollover_move_outcome check (outcome in ('MOVES_UP', 'REPEATS', 'FINISHES', 'MOVED_AWAY')),
    constraint ck_class_rollover_move_class check ((outcome in ('MOVES_UP', 'REPEATS')) = (to_class is not null))
);
