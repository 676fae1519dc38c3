--liquibase formatted sql

--changeset nomination:0040
create table round_reminder (
    id uuid not null,
    version integer not null,
    round_id uuid not null,
    school_id uuid not null,
    reminded_on date not null,
    sent_then integer not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_round_reminder primary key (id),
    constraint uq_round_reminder_day unique (round_id, school_id, reminded_on),
    constraint fk_round_reminder_round foreign key (round_id) references nomination_round (id),
    constraint fk_round_reminder_school foreign key (school_id) references unit (id),
    constraint ck_round_reminder_sent check (sent_then >= 0)
);

insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed) values
    (uuid(), 0, 'ROUND_URGENT_WORKING_DAYS', 5, '2024-03-26', null, 'Nếp làm việc đề xuất cho Đề án; Ban chỉ đạo quyết định', true);
