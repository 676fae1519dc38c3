--liquibase formatted sql

--changeset people:0004
alter table study
    add column major_code varchar(7) character set ascii collate ascii_bin null after major,
    add constraint ck_study_major_code check (major_code regexp '^[5-8][0-9]{6}$');
