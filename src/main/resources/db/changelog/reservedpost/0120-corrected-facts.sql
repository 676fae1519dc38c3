--liquibase formatted sql

--changeset reservedpost:0120
--comment: a fact found wrong by a candidate's question, and what the same run would have brought with the right one
create table corrected_fact (
    id uuid not null,
    version integer not null,
    question_id uuid not null,
    person_id uuid not null,
    kind varchar(20) not null,
    grade varchar(20) null,
    post_id uuid null,
    fit varchar(20) null,
    member boolean null,
    own_before uuid null,
    own_after uuid null,
    others_changed integer not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) not null,
    settled_by_account_id uuid null,
    settled_by_name varchar(120) null,
    settled_by_unit_name varchar(200) null,
    settled_at datetime(6) null,
    settling_reason varchar(500) null,
    constraint pk_corrected_fact primary key (id),
    constraint uq_corrected_fact_question unique (question_id),
    constraint fk_corrected_fact_question foreign key (question_id) references run_question (id) on delete cascade,
    constraint fk_corrected_fact_person foreign key (person_id) references person (id),
    constraint fk_corrected_fact_post foreign key (post_id) references reserved_post (id),
    constraint fk_corrected_fact_before foreign key (own_before) references reserved_post (id),
    constraint fk_corrected_fact_after foreign key (own_after) references reserved_post (id),
    constraint ck_corrected_fact_kind check ((kind = 'DEGREE_GRADE') = (grade is not null)
        and (kind = 'FIT') = (fit is not null and post_id is not null)
        and (kind = 'MEMBERSHIP') = (member is not null)),
    constraint ck_corrected_fact_reason check (trim(reason) <> ''),
    constraint ck_corrected_fact_settled check ((settled_at is null) = (settling_reason is null))
);
