--liquibase formatted sql

--changeset reservedpost:0040
create table run_question (
    id uuid not null,
    version integer not null,
    run_id uuid not null,
    person_id uuid not null,
    question varchar(500) not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    last_day date not null,
    answer varchar(500) null,
    answered_by_account_id uuid null,
    answered_by_name varchar(120) null,
    answered_by_unit_name varchar(200) null,
    answered_at datetime(6) null,
    answering_reason varchar(500) null,
    constraint pk_run_question primary key (id),
    constraint uq_run_question_once unique (run_id, person_id),
    constraint fk_run_question_run foreign key (run_id) references allocation_run (id),
    constraint fk_run_question_person foreign key (person_id) references person (id),
    constraint ck_run_question_words check (trim(question) <> ''),
    constraint ck_run_question_answer check ((answer is null) = (answered_at is null)
        and (answer is null) = (answered_by_account_id is null))
);

insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed) values
    (uuid(), 0, 'POST_QUESTION_WORKING_DAYS', 5, '2024-03-26', null, 'Nếp làm việc đề xuất cho Đề án; Ban chỉ đạo quyết định', true);
