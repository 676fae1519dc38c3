--liquibase formatted sql

--changeset dataright:0004
alter table data_request_step
    drop constraint ck_data_request_step_deed,
    add constraint ck_data_request_step_deed check (
        deed in ('ASKED', 'ACKNOWLEDGED', 'EXTENDED', 'PRINTED', 'CARRIED_OUT', 'REFUSED', 'TAKEN_BACK'));
