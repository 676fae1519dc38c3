--liquibase formatted sql

--changeset reservedpost:0051
alter table allocation_run
    add column next_by_itself boolean not null default false;

alter table post_offer
    add column after_offer_id uuid null,
    add column by_itself boolean not null default false,
    add constraint uq_post_offer_after unique (after_offer_id),
    add constraint fk_post_offer_after foreign key (after_offer_id) references post_offer (id);

create table offer_entry (
    id uuid not null,
    run_id uuid not null,
    post_id uuid not null,
    offer_id uuid null,
    person_id uuid not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    last_day date null,
    actor_account_id uuid null,
    actor_name varchar(120) null,
    actor_unit_name varchar(160) null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    passed_person uuid generated always as (case when kind = 'PASSED_OVER' then person_id end) stored,
    constraint pk_offer_entry primary key (id),
    constraint uq_offer_entry_passed unique (run_id, post_id, passed_person),
    constraint fk_offer_entry_run foreign key (run_id) references allocation_run (id),
    constraint fk_offer_entry_post foreign key (post_id) references reserved_post (id),
    constraint fk_offer_entry_offer foreign key (offer_id) references post_offer (id),
    constraint fk_offer_entry_person foreign key (person_id) references person (id),
    constraint ck_offer_entry_kind check (kind in ('PASSED_OVER', 'PAUSED', 'RESUMED')),
    constraint ck_offer_entry_reason check (kind <> 'PAUSED' or (reason is not null and trim(reason) <> '')),
    constraint ck_offer_entry_day check (kind <> 'RESUMED' or last_day is not null)
);

--changeset reservedpost:0052 endDelimiter://
--comment: an offer that followed by itself has no actor in the ledger; entries about offers stay as they were written
drop trigger tr_post_offer_entered//

create trigger tr_post_offer_entered after insert on post_offer for each row
begin
    declare mutex uuid;
    select id into mutex from post_place where id = new.place_id for update;
    insert into place_entry (id, place_id, number, previous, was, state, person_id, request_id,
        actor_account_id, actor_name, actor_unit_name, acted_at, reason)
    select uuid(), e.place_id, e.number + 1, e.number, e.state, 'OFFERED', new.person_id, new.id,
        if(new.by_itself, null, new.released_by_account_id), if(new.by_itself, null, new.released_by_name),
        if(new.by_itself, null, new.released_by_unit_name), new.released_at, new.release_reason
    from place_entry e where e.place_id = new.place_id order by e.number desc limit 1;
end//

create trigger tr_offer_entry_not_changed before update on offer_entry for each row
begin
    signal sqlstate '45000' set message_text = 'entries about offers are never changed';
end//

create trigger tr_offer_entry_not_removed before delete on offer_entry for each row
begin
    signal sqlstate '45000' set message_text = 'entries about offers are never removed';
end//
