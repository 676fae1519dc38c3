--liquibase formatted sql

--changeset nomination:0050
alter table nominee
    add column traces text null,
    add constraint ck_nominee_traces check (traces is null or json_valid(traces));

-- of lists confirmed before, only the stage is known: nothing was added as far as anybody knows
update nominee n join nomination_list l on l.id = n.list_id join nomination_round r on r.id = n.round_id
set n.traces = json_object('leftSchoolYear', null, 'schoolYear', r.school_year, 'schoolClass', '', 'classBefore', null,
    'citizenNumber', null, 'ethnicity', null, 'wardId', null, 'address', null, 'phone', null)
where n.status = 'LISTED' and n.stage_before is not null;
