--liquibase formatted sql

--changeset rollover:0002
create table class_rollover_undo (
    id uuid not null,
    version integer not null,
    rollover_id uuid not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_class_rollover_undo primary key (id),
    constraint uq_class_rollover_undo_rollover unique (rollover_id),
    constraint fk_class_rollover_undo_rollover foreign key (rollover_id) references class_rollover (id)
);
