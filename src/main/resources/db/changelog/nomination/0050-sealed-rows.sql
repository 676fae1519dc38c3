--liquibase formatted sql

--changeset nomination:0050
--comment: what a list says beyond the least lies sealed with the nominee until everybody who must answer has agreed
alter table nominee add column sealed longtext null,
    add constraint ck_nominee_sealed_json check (sealed is null or json_valid(sealed));

--changeset nomination:0051
--comment: whoever is undecided and has not agreed, or no longer, is sealed; who agreed once and must answer again stays open
drop table if exists sealing;
create table sealing as
    select n.id nominee_id, p.id person_id
    from nominee n join person p on p.id = n.person_id
    where n.status in ('LISTED', 'SUBMITTED', 'RETURNED', 'ENDORSED')
      and p.stage in ('NOMINATED', 'NOT_PURSUED') and p.erased_at is null
      and (exists (select 1 from consent_answer a where a.person_id = p.id and a.purpose = 'NOMINATION'
                and not a.superseded and a.answer <> 'YES'
                and (a.answered_by = 'PUPIL' or p.birth_date > curdate() - interval 16 year))
           or not exists (select 1 from consent_answer a where a.person_id = p.id and a.purpose = 'NOMINATION'
                and not a.superseded and a.answer = 'YES' and a.answered_by = 'PUPIL')
           or (p.birth_date > curdate() - interval 16 year
                and not exists (select 1 from consent_answer a where a.person_id = p.id and a.purpose = 'NOMINATION'
                and not a.superseded and a.answer = 'YES' and a.answered_by = 'GUARDIAN')));
update nominee n join sealing s on s.nominee_id = n.id join person p on p.id = s.person_id
    set n.sealed = json_object('ethnicity', p.ethnicity, 'address', p.address, 'phone', p.phone,
        'learningResult', n.learning_result, 'conductResult', n.conduct_result, 'achievement', n.achievement,
        'unionPosition', n.union_position, 'note', n.note);
update nominee n join sealing s on s.nominee_id = n.id
    set n.learning_result = null, n.conduct_result = null, n.achievement = null, n.union_position = null, n.note = null;
update person p join sealing s on s.person_id = p.id set p.ethnicity = null, p.address = null, p.phone = null;
drop table sealing;

--changeset nomination:0052
alter table nominee add constraint ck_nominee_sealed check (sealed is null
    or (learning_result is null and conduct_result is null and achievement is null and union_position is null and note is null));
