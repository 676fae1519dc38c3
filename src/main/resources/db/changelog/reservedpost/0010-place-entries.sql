--liquibase formatted sql

--changeset reservedpost:0010
create table place_entry (
    id uuid not null,
    place_id uuid not null,
    number integer not null,
    previous integer null,
    was varchar(10) character set ascii collate ascii_bin null,
    state varchar(10) character set ascii collate ascii_bin not null,
    person_id uuid null,
    request_id uuid not null,
    actor_account_id uuid null,
    actor_name varchar(120) null,
    actor_unit_name varchar(160) null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_place_entry primary key (id),
    constraint uq_place_entry_number unique (place_id, number),
    constraint uq_place_entry_state unique (place_id, number, state),
    constraint uq_place_entry_request unique (request_id),
    constraint fk_place_entry_place foreign key (place_id) references post_place (id),
    constraint fk_place_entry_person foreign key (person_id) references person (id),
    constraint fk_place_entry_previous foreign key (place_id, previous, was)
        references place_entry (place_id, number, state),
    constraint ck_place_entry_chain check (
        (number = 1 and previous is null and was is null)
        or (number > 1 and previous is not null and previous = number - 1 and was is not null)),
    constraint ck_place_entry_move check (concat(coalesce(was, 'NOTHING'), '>', state) in (
        'NOTHING>PLANNED', 'PLANNED>HELD', 'PLANNED>WITHDRAWN', 'WITHDRAWN>PLANNED',
        'HELD>PROMISED', 'HELD>OFFERED', 'HELD>WITHDRAWN',
        'PROMISED>OFFERED', 'PROMISED>RETURNED',
        'OFFERED>TAKEN', 'OFFERED>RETURNED', 'TAKEN>RETURNED',
        'RETURNED>PROMISED', 'RETURNED>OFFERED', 'RETURNED>WITHDRAWN')),
    constraint ck_place_entry_person check (
        (state in ('PROMISED', 'OFFERED', 'TAKEN') and person_id is not null)
        or (state in ('PLANNED', 'HELD', 'WITHDRAWN') and person_id is null)
        or state = 'RETURNED')
);

create view place_now as
    select pl.post_id, pl.number as place_number, e.place_id, e.number, e.state, e.person_id, e.acted_at
    from post_place pl join place_entry e on e.place_id = pl.id
    where not exists (select 1 from place_entry l where l.place_id = e.place_id and l.previous = e.number);

--changeset reservedpost:0011
--comment: what the posts, runs and offers tell about the places until today, as entries
insert into place_entry (id, place_id, number, previous, was, state, person_id, request_id,
    actor_account_id, actor_name, actor_unit_name, acted_at, reason)
with event as (
    select pl.id place_id, 1 step, r.acted_at happened, 'PLANNED' state, null person_id,
        r.actor_account_id, r.actor_name, r.actor_unit_name, r.acted_at, r.legal_basis reason
    from post_place pl join reserved_post r on r.id = pl.post_id
    union all
    select pl.id, 2, r.acted_at, 'HELD', null, r.actor_account_id, r.actor_name, r.actor_unit_name, r.acted_at, null
    from post_place pl join reserved_post r on r.id = pl.post_id
    where r.status <> 'PLANNED'
    union all
    select o.place_id, 3, o.released_at, 'OFFERED', o.person_id,
        o.released_by_account_id, o.released_by_name, o.released_by_unit_name, o.released_at, o.release_reason
    from post_offer o
    union all
    select o.place_id, 4, o.closed_at, if(o.status = 'ACCEPTED', 'TAKEN', 'RETURNED'), o.person_id,
        o.closed_by_account_id, o.closed_by_name, o.closed_by_unit_name, o.closed_at, o.close_reason
    from post_offer o where o.closed_at is not null
    union all
    select free.place_id, 5, decided.decided_at, 'PROMISED', decided.person_id,
        decided.decided_by_account_id, decided.decided_by_name, decided.decided_by_unit_name, decided.decided_at,
        decided.departure_reason
    from (select pl.id place_id, pl.post_id, row_number() over (partition by pl.post_id order by pl.number) turn
            from post_place pl where not exists (select 1 from post_offer o where o.promised_place = pl.id)) free
    join (select l.decided_post_id, l.person_id, l.departure_reason, a.decided_at, a.decided_by_account_id,
                a.decided_by_name, a.decided_by_unit_name,
                row_number() over (partition by l.decided_post_id order by l.id) turn
            from run_line l join allocation_run a on a.id = l.run_id
            where a.status = 'DECIDED' and a.released_at is null and l.decided_post_id is not null) decided
        on decided.decided_post_id = free.post_id and decided.turn = free.turn
), numbered as (
    select event.*,
        row_number() over (partition by place_id order by step > 2, happened, step) number,
        lag(state) over (partition by place_id order by step > 2, happened, step) was
    from event
)
select uuid(), place_id, number, if(number = 1, null, number - 1), was, state, person_id, uuid(),
    actor_account_id, actor_name, actor_unit_name, acted_at, reason
from numbered order by place_id, number;

insert into place_entry (id, place_id, number, previous, was, state, person_id, request_id,
    actor_account_id, actor_name, actor_unit_name, acted_at, reason)
select uuid(), n.place_id, n.number + 1, n.number, n.state, 'WITHDRAWN', null, uuid(),
    r.actor_account_id, r.actor_name, r.actor_unit_name, r.acted_at, null
from place_now n join reserved_post r on r.id = n.post_id
where r.status = 'CLOSED' and n.state in ('HELD', 'RETURNED');

--changeset reservedpost:0012 endDelimiter://
--comment: offers write their own entries, whatever path they take; entries stay as they were written
create trigger tr_post_offer_entered after insert on post_offer for each row
begin
    declare mutex uuid;
    select id into mutex from post_place where id = new.place_id for update;
    insert into place_entry (id, place_id, number, previous, was, state, person_id, request_id,
        actor_account_id, actor_name, actor_unit_name, acted_at, reason)
    select uuid(), e.place_id, e.number + 1, e.number, e.state, 'OFFERED', new.person_id, new.id,
        new.released_by_account_id, new.released_by_name, new.released_by_unit_name, new.released_at,
        new.release_reason
    from place_entry e where e.place_id = new.place_id order by e.number desc limit 1;
end//

create trigger tr_post_offer_ended after update on post_offer for each row
begin
    declare mutex uuid;
    if new.status <> old.status and new.status in ('ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN') then
        select id into mutex from post_place where id = new.place_id for update;
        insert into place_entry (id, place_id, number, previous, was, state, person_id, request_id,
            actor_account_id, actor_name, actor_unit_name, acted_at, reason)
        select uuid(), e.place_id, e.number + 1, e.number, e.state, if(new.status = 'ACCEPTED', 'TAKEN', 'RETURNED'),
            new.person_id, uuid(), new.closed_by_account_id, new.closed_by_name, new.closed_by_unit_name,
            coalesce(new.closed_at, utc_timestamp(6)), new.close_reason
        from place_entry e where e.place_id = new.place_id order by e.number desc limit 1;
    end if;
end//

create trigger tr_place_entry_not_changed before update on place_entry for each row
begin
    signal sqlstate '45000' set message_text = 'entries of the ledger are never changed';
end//

create trigger tr_place_entry_not_removed before delete on place_entry for each row
begin
    signal sqlstate '45000' set message_text = 'entries of the ledger are never removed';
end//
