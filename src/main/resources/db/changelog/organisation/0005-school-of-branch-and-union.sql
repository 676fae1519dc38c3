--liquibase formatted sql

--changeset organisation:0005
alter table unit add constraint ck_unit_school check ((kind in ('SCHOOL_BRANCH', 'YOUTH_SCHOOL')) = (school_id is not null));
