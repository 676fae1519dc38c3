--liquibase formatted sql

-- An assignment that is ended before or on its first day ends the day before it: it never held.
--changeset organisation:0006
alter table assignment drop constraint ck_assignment_period;
alter table assignment add constraint ck_assignment_period check (valid_to is null or valid_to >= valid_from - interval 1 day);
