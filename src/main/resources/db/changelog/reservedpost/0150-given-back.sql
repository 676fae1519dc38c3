--liquibase formatted sql

--changeset reservedpost:0150
--comment: an accepted place is given back when the recruitment came to nothing; the answer stays beside it
alter table post_offer
    add column given_back_by_account_id uuid null,
    add column given_back_by_name varchar(120) null,
    add column given_back_by_unit_name varchar(160) null,
    add column given_back_at datetime(6) null,
    add column given_back_reason varchar(500) null,
    drop constraint ck_post_offer_status,
    add constraint ck_post_offer_status check (
        status in ('OPEN', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN', 'GIVEN_BACK')),
    add constraint ck_post_offer_given_back check (
        (status = 'GIVEN_BACK') = (given_back_at is not null)
        and (status = 'GIVEN_BACK') = (given_back_reason is not null and trim(given_back_reason) <> ''));

--changeset reservedpost:0151 endDelimiter://
--comment: an answer is not taken back, only the place; its entry names who gave it back, the reason stays with the offer
drop trigger tr_post_offer_ended//

create trigger tr_post_offer_ended after update on post_offer for each row
begin
    declare mutex uuid;
    if new.status <> old.status then
        if new.status = 'GIVEN_BACK' and old.status <> 'ACCEPTED' or new.status <> 'GIVEN_BACK' and old.status <> 'OPEN' then
            signal sqlstate '45000' set message_text = 'an offer ends once, and only an accepted place is given back';
        end if;
        select id into mutex from post_place where id = new.place_id for update;
        insert into place_entry (id, place_id, number, previous, was, state, person_id, request_id,
            actor_account_id, actor_name, actor_unit_name, acted_at, reason)
        select uuid(), e.place_id, e.number + 1, e.number, e.state, if(new.status = 'ACCEPTED', 'TAKEN', 'RETURNED'),
            new.person_id, uuid(),
            if(new.status = 'GIVEN_BACK', new.given_back_by_account_id, new.closed_by_account_id),
            if(new.status = 'GIVEN_BACK', new.given_back_by_name, new.closed_by_name),
            if(new.status = 'GIVEN_BACK', new.given_back_by_unit_name, new.closed_by_unit_name),
            coalesce(if(new.status = 'GIVEN_BACK', new.given_back_at, new.closed_at), utc_timestamp(6)),
            if(new.status = 'GIVEN_BACK', null, new.close_reason)
        from place_entry e where e.place_id = new.place_id order by e.number desc limit 1;
    end if;
end//

--changeset reservedpost:0152 endDelimiter://
--comment: the committee's words about somebody erased may go too, and nothing but the words
drop trigger tr_place_entry_not_changed//

create trigger tr_place_entry_not_changed before update on place_entry for each row
begin
    if not (new.id <=> old.id and new.place_id <=> old.place_id and new.number <=> old.number
            and new.previous <=> old.previous and new.was <=> old.was and new.state <=> old.state
            and new.person_id <=> old.person_id and new.request_id <=> old.request_id
            and new.actor_account_id <=> old.actor_account_id and new.actor_unit_name <=> old.actor_unit_name
            and new.acted_at <=> old.acted_at
            and ((new.actor_name = 'Đã xóa' and new.reason is null
                    and (select p.erased_at is not null from person p join assignment s on s.person_id = p.id
                        where s.account_id = old.actor_account_id limit 1))
                or (new.actor_name <=> old.actor_name and new.reason = 'Đã xóa'
                    and (select p.erased_at is not null from person p where p.id = old.person_id)))) then
        signal sqlstate '45000' set message_text = 'entries of the ledger are never changed';
    end if;
end//
