--liquibase formatted sql

--changeset people:0002
alter table person add column left_school_year integer null;
