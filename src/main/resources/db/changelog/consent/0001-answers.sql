--liquibase formatted sql

--changeset consent:0001
create table consent_answer (
    id uuid not null,
    version integer not null,
    person_id uuid not null,
    purpose varchar(20) character set ascii collate ascii_bin not null,
    answered_by varchar(10) character set ascii collate ascii_bin not null,
    answer varchar(10) character set ascii collate ascii_bin not null,
    answered_at datetime(6) not null,
    way varchar(10) character set ascii collate ascii_bin not null,
    text_version integer not null,
    answerer_name varchar(120) null,
    actor_account_id uuid null,
    actor_name varchar(120) null,
    actor_unit_name varchar(200) null,
    acted_at datetime(6) null,
    reason varchar(500) null,
    superseded boolean not null,
    in_force_of varchar(80) character set ascii collate ascii_bin
        as (if(superseded, null, concat(person_id, '/', purpose, '/', answered_by))) stored,
    constraint pk_consent_answer primary key (id),
    constraint fk_consent_answer_person foreign key (person_id) references person (id),
    constraint uq_consent_answer_in_force unique (in_force_of),
    constraint ck_consent_answer_purpose check (purpose in ('NOMINATION', 'MENTORING', 'REWARDS', 'POSTS')),
    constraint ck_consent_answer_by check (answered_by in ('PUPIL', 'GUARDIAN')),
    constraint ck_consent_answer_answer check (answer in ('YES', 'NO', 'WITHDRAWN')),
    constraint ck_consent_answer_way check (way in ('CARD', 'PAPER', 'PORTAL')),
    constraint ck_consent_answer_recorded check (way = 'CARD' or actor_account_id is not null),
    index ix_consent_answer_person (person_id, superseded)
);

--changeset consent:0002
insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed) values
    (uuid(), 0, 'GUARDIAN_CONSENT_BELOW_AGE', 16, '2021-07-30', null, 'Luật Trẻ em 2016, Điều 1; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 24. Từ 16 đến dưới 18 tuổi: Ban chỉ đạo quyết định', true);
