--liquibase formatted sql

--changeset dataright:0002
create table data_request (
    id uuid not null,
    version integer not null,
    person_id uuid not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    asker varchar(10) character set ascii collate ascii_bin not null,
    received_on date not null,
    receipt_due date not null,
    due date not null,
    others_told boolean not null,
    extended boolean not null,
    field varchar(20) character set ascii collate ascii_bin null,
    seen_value varchar(200) null,
    wanted_value varchar(200) null,
    copy_format varchar(10) character set ascii collate ascii_bin null,
    open_for varchar(90) character set ascii collate ascii_bin
        as (if(status in ('RECEIVED', 'ACKNOWLEDGED'), concat(person_id, '/', kind, '/', coalesce(field, '')), null)) stored,
    constraint pk_data_request primary key (id),
    constraint fk_data_request_person foreign key (person_id) references person (id),
    constraint uq_data_request_open unique (open_for),
    constraint ck_data_request_kind check (kind in ('CORRECTION', 'COPY', 'DELETION', 'RESTRICTION')),
    constraint ck_data_request_status check (status in ('RECEIVED', 'ACKNOWLEDGED', 'DONE', 'REFUSED', 'TAKEN_BACK')),
    constraint ck_data_request_asker check (asker in ('PUPIL', 'GUARDIAN')),
    constraint ck_data_request_correction check ((kind = 'CORRECTION') = (field is not null)),
    constraint ck_data_request_copy check ((kind = 'COPY') = (copy_format is not null)),
    constraint ck_data_request_due check (due >= received_on and receipt_due >= received_on),
    index ix_data_request_person (person_id, received_on),
    index ix_data_request_due (status, due)
);

create table data_request_step (
    id uuid not null,
    version integer not null,
    request_id uuid not null,
    deed varchar(20) character set ascii collate ascii_bin not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_data_request_step primary key (id),
    constraint fk_data_request_step_request foreign key (request_id) references data_request (id),
    constraint ck_data_request_step_deed check (
        deed in ('ASKED', 'ACKNOWLEDGED', 'EXTENDED', 'CARRIED_OUT', 'REFUSED', 'TAKEN_BACK')),
    index ix_data_request_step_request (request_id, acted_at)
);
