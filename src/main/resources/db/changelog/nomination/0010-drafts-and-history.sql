--liquibase formatted sql

--changeset nomination:0010
create table upload_draft (
    id uuid not null,
    version integer not null,
    school_id uuid not null,
    file_name varchar(200) not null,
    checksum varchar(64) character set ascii collate ascii_bin not null,
    content longblob not null,
    choices longtext not null,
    changed_at datetime(6) not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(200) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_upload_draft primary key (id),
    constraint uq_upload_draft_file unique (school_id, checksum),
    constraint fk_upload_draft_school foreign key (school_id) references unit (id),
    constraint ck_upload_draft_choices check (json_valid(choices)),
    index ix_upload_draft_changed (changed_at)
);

create table column_choice (
    unit_id uuid not null,
    heading varchar(200) not null,
    field varchar(30) character set ascii collate ascii_bin null,
    constraint pk_column_choice primary key (unit_id, heading),
    constraint fk_column_choice_unit foreign key (unit_id) references unit (id)
);

create table nomination_list_file (
    list_id uuid not null,
    content longblob not null,
    constraint pk_nomination_list_file primary key (list_id),
    constraint fk_nomination_list_file_list foreign key (list_id) references nomination_list (id)
);

alter table nomination_list
    add column live_marker tinyint null default 1,
    add column taken_back_by_account_id uuid null,
    add column taken_back_by_name varchar(120) null,
    add column taken_back_at datetime(6) null,
    add constraint ck_nomination_list_live check (live_marker is null or live_marker = 1),
    add constraint ck_nomination_list_taken_back check ((live_marker is null) = (taken_back_at is not null)),
    add constraint uq_nomination_list_live unique (round_id, school_id, checksum, live_marker),
    drop constraint uq_nomination_list_file;

alter table nominee add column stage_before varchar(20) character set ascii collate ascii_bin null;
