--liquibase formatted sql

--changeset reservedpost:0170
--comment: an open offer can be printed and checked as well as its answer
alter table issued_paper
    drop constraint ck_issued_paper_kind,
    add constraint ck_issued_paper_kind check (kind in ('OFFER', 'OFFER_ANSWER'));

--changeset reservedpost:0171
--comment: the level and whether the study was proven, as they stood in a run; not known of earlier runs
alter table run_choice
    add column degree_level varchar(20) character set ascii collate ascii_bin null after fit,
    add column study_proven boolean null after graduates_on;

alter table what_if_choice
    add column degree_level varchar(20) character set ascii collate ascii_bin null after fit,
    add column study_proven boolean null after graduates_on;

--changeset reservedpost:0172
--comment: a wrong level or day of graduation can be put right like the other facts
alter table corrected_fact
    drop constraint ck_corrected_fact_kind,
    add column level varchar(20) character set ascii collate ascii_bin null after grade,
    add column graduates_on date null after level,
    add constraint ck_corrected_fact_kind check ((kind = 'DEGREE_GRADE') = (grade is not null)
        and (kind = 'DEGREE_LEVEL') = (level is not null)
        and (kind = 'GRADUATION_DATE') = (graduates_on is not null)
        and (kind = 'FIT') = (fit is not null and post_id is not null)
        and (kind = 'MEMBERSHIP') = (member is not null));
