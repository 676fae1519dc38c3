--liquibase formatted sql

--changeset nomination:0050
alter table nominee_step add column taken_back boolean not null default false;

update nominee_step set taken_back = true
    where from_status = 'ENDORSED' and to_status = 'SUBMITTED' or from_status = 'REFUSED' and to_status = 'ENDORSED';
