--liquibase formatted sql

--changeset reservedpost:0022 endDelimiter://
--comment: entries stay as they were written; only the name and words of an erased person may go from them
drop trigger tr_place_entry_not_changed//

create trigger tr_place_entry_not_changed before update on place_entry for each row
begin
    if not (new.id <=> old.id and new.place_id <=> old.place_id and new.number <=> old.number
            and new.previous <=> old.previous and new.was <=> old.was and new.state <=> old.state
            and new.person_id <=> old.person_id and new.request_id <=> old.request_id
            and new.actor_account_id <=> old.actor_account_id and new.actor_unit_name <=> old.actor_unit_name
            and new.acted_at <=> old.acted_at
            and new.actor_name = 'Đã xóa' and new.reason is null
            and (select p.erased_at is not null from person p join assignment s on s.person_id = p.id
                where s.account_id = old.actor_account_id limit 1)) then
        signal sqlstate '45000' set message_text = 'entries of the ledger are never changed';
    end if;
end//
