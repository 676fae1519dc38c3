--liquibase formatted sql

--changeset reservedpost:0071
create table return_intention (
    id uuid not null,
    version integer not null,
    person_id uuid null,
    school_id uuid not null,
    period date not null,
    intention varchar(12) character set ascii collate ascii_bin not null,
    answered_at datetime(6) not null,
    constraint pk_return_intention primary key (id),
    constraint uq_return_intention_period unique (person_id, period),
    constraint fk_return_intention_person foreign key (person_id) references person (id),
    constraint fk_return_intention_school foreign key (school_id) references unit (id),
    constraint ck_return_intention_answer check (intention in ('YES', 'CONSIDERING', 'NOT_YET', 'NO')),
    constraint ck_return_intention_period check (dayofmonth(period) = 1),
    index ix_return_intention_period (period, school_id)
);

insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed) values
    (uuid(), 0, 'INTENTION_FIRST_MONTH', 5, '2024-03-26', null, 'Nếp làm việc đề xuất cho Đề án; Ban chỉ đạo quyết định', true),
    (uuid(), 0, 'INTENTION_SECOND_MONTH', 11, '2024-03-26', null, 'Nếp làm việc đề xuất cho Đề án; Ban chỉ đạo quyết định', true);
