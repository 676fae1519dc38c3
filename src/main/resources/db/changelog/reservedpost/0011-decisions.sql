--liquibase formatted sql

--changeset reservedpost:0020
alter table allocation_run
    drop constraint uq_allocation_run_proposed,
    drop column proposed_year;
alter table allocation_run
    drop constraint ck_allocation_run_status,
    add column prepared_by_account_id uuid null,
    add column prepared_by_name varchar(120) null,
    add column prepared_by_unit_name varchar(160) null,
    add column prepared_at datetime(6) null,
    add column preparation_reason varchar(500) null,
    add column held_on date null,
    add column votes_for integer null,
    add column votes_against integer null,
    add column resolution_number varchar(60) null,
    add column resolution_date date null,
    add column input_digest varchar(64) character set ascii collate ascii_bin not null default '',
    add column export_key uuid not null default uuid(),
    add column proposed_year integer generated always as
        (case when status in ('PROPOSED', 'PREPARED') then graduation_year end) stored,
    add constraint uq_allocation_run_proposed unique (proposed_year),
    add constraint ck_allocation_run_status check (status in ('PROPOSED', 'PREPARED', 'REPLACED', 'DECIDED')),
    add constraint ck_allocation_run_prepared check (status <> 'PREPARED'
        or (prepared_at is not null and held_on is not null and resolution_number is not null)),
    add constraint ck_allocation_run_four_eyes check (prepared_by_account_id is null or decided_by_account_id is null
        or prepared_by_account_id <> decided_by_account_id),
    add constraint ck_allocation_run_votes check (votes_for is null or votes_for > votes_against),
    add constraint ck_allocation_run_resolution check (resolution_date is null or resolution_date >= held_on);

create table run_present (
    run_id uuid not null,
    position integer not null,
    member varchar(120) not null,
    constraint pk_run_present primary key (run_id, position),
    constraint fk_run_present_run foreign key (run_id) references allocation_run (id)
);

create table candidate_tie (
    id uuid not null,
    version integer not null,
    account_id uuid not null,
    person_id uuid not null,
    relation varchar(160) not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(160) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_candidate_tie primary key (id),
    constraint uq_candidate_tie unique (account_id, person_id),
    constraint fk_candidate_tie_person foreign key (person_id) references person (id),
    constraint ck_candidate_tie_relation check (trim(relation) <> '')
);

--changeset reservedpost:0021 endDelimiter://
--comment: a closed run never changes; only that its offers were released is noted once
create trigger tr_allocation_run_closed before update on allocation_run for each row
begin
    if old.status in ('DECIDED', 'REPLACED') and not (new.status <=> old.status
            and new.graduation_year <=> old.graduation_year and new.proposed_at <=> old.proposed_at
            and new.prepared_by_account_id <=> old.prepared_by_account_id and new.prepared_at <=> old.prepared_at
            and new.decided_by_account_id <=> old.decided_by_account_id and new.decided_at <=> old.decided_at
            and new.held_on <=> old.held_on and new.votes_for <=> old.votes_for
            and new.votes_against <=> old.votes_against and new.resolution_number <=> old.resolution_number
            and new.resolution_date <=> old.resolution_date and new.input_digest <=> old.input_digest
            and new.export_key <=> old.export_key) then
        signal sqlstate '45000' set message_text = 'a closed run is never changed';
    end if;
    if new.status = 'DECIDED' and old.status not in ('DECIDED', 'PREPARED') then
        signal sqlstate '45000' set message_text = 'a run is closed only after another person prepared it';
    end if;
end//

create trigger tr_run_line_closed before update on run_line for each row
begin
    if (select status from allocation_run where id = old.run_id) in ('DECIDED', 'REPLACED') then
        signal sqlstate '45000' set message_text = 'a closed run is never changed';
    end if;
end//

create trigger tr_run_line_kept before delete on run_line for each row
begin
    signal sqlstate '45000' set message_text = 'a line of a run is never removed';
end//

create trigger tr_run_choice_kept before update on run_choice for each row
begin
    signal sqlstate '45000' set message_text = 'what counted in a run is never changed';
end//

create trigger tr_run_choice_not_removed before delete on run_choice for each row
begin
    signal sqlstate '45000' set message_text = 'what counted in a run is never removed';
end//

create trigger tr_run_present_kept before update on run_present for each row
begin
    if (select status from allocation_run where id = old.run_id) = 'DECIDED' then
        signal sqlstate '45000' set message_text = 'a closed run is never changed';
    end if;
end//

create trigger tr_run_present_not_removed before delete on run_present for each row
begin
    if (select status from allocation_run where id = old.run_id) = 'DECIDED' then
        signal sqlstate '45000' set message_text = 'a closed run is never changed';
    end if;
end//
