--liquibase formatted sql

--changeset reservedpost:0180
--comment: what a post said before and after each correction; nothing of it is ever rewritten
create table post_change (
    id uuid not null,
    post_id uuid not null,
    number integer not null,
    field varchar(20) character set ascii collate ascii_bin not null,
    was varchar(1000) not null,
    became varchar(1000) not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(160) not null,
    acted_at datetime(6) not null,
    reason varchar(500) not null,
    constraint pk_post_change primary key (id),
    constraint uq_post_change_number unique (post_id, number),
    constraint fk_post_change_post foreign key (post_id) references reserved_post (id),
    constraint ck_post_change_field check (field in
        ('YEAR', 'TITLE', 'AGENCY', 'MAJORS', 'DEGREE_LEVEL', 'RANK', 'METHODS', 'DOCUMENT', 'PLAN_LINE')),
    constraint ck_post_change_differs check (was <> became),
    constraint ck_post_change_reason check (trim(reason) <> '')
);
