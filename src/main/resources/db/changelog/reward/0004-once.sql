--liquibase formatted sql

--changeset reward:0004
--comment: the same reward for the same day stands once, also when two officers propose it at the same moment
alter table reward
    add column standing_kind_id uuid generated always as (case when status <> 'REFUSED' then kind_id end) stored,
    add constraint uq_reward_standing unique (person_id, standing_kind_id, achieved_on);
