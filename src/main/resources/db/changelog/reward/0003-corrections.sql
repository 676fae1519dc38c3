--liquibase formatted sql

--changeset reward:0003
create table reward_correction (
    id uuid not null,
    version integer not null,
    reward_id uuid not null,
    old_status varchar(20) character set ascii collate ascii_bin not null,
    old_kind_id uuid not null,
    old_decision_number varchar(60) null,
    old_decided_on date null,
    old_base_salary bigint null,
    old_amount bigint null,
    old_refusal_reason varchar(500) null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) not null,
    constraint pk_reward_correction primary key (id),
    constraint fk_reward_correction_reward foreign key (reward_id) references reward (id),
    constraint fk_reward_correction_kind foreign key (old_kind_id) references reward_kind (id),
    constraint ck_reward_correction_status check (old_status in ('APPROVED', 'REFUSED')),
    constraint ck_reward_correction_approved check (
        (old_status = 'APPROVED') = (old_decision_number is not null and old_decided_on is not null and old_amount is not null))
);
