--liquibase formatted sql

--changeset reservedpost:0140 endDelimiter://
--comment: only the words about somebody erased may go; what was done stays as it was noted
drop trigger tr_offer_entry_not_changed//

create trigger tr_offer_entry_not_changed before update on offer_entry for each row
begin
    if not (new.id <=> old.id and new.run_id <=> old.run_id and new.post_id <=> old.post_id
            and new.offer_id <=> old.offer_id and new.person_id <=> old.person_id and new.kind <=> old.kind
            and new.last_day <=> old.last_day and new.way <=> old.way
            and new.actor_account_id <=> old.actor_account_id and new.actor_name <=> old.actor_name
            and new.actor_unit_name <=> old.actor_unit_name and new.acted_at <=> old.acted_at
            and new.reason = 'Đã xóa'
            and (select p.erased_at is not null from person p where p.id = old.person_id)) then
        signal sqlstate '45000' set message_text = 'entries about offers are never changed';
    end if;
end//
