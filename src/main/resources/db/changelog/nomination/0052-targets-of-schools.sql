--liquibase formatted sql

--changeset nomination:0052
create table round_target (
    round_id uuid not null,
    school_id uuid not null,
    target integer not null,
    constraint pk_round_target primary key (round_id, school_id),
    constraint fk_round_target_round foreign key (round_id) references nomination_round (id),
    constraint fk_round_target_school foreign key (school_id) references unit (id),
    constraint ck_round_target_target check (target between 0 and 10000)
);
