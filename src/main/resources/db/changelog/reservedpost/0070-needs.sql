--liquibase formatted sql

--changeset reservedpost:0070
create table post_need (
    id uuid not null,
    version integer not null,
    unit_id uuid not null,
    from_year integer not null,
    agency varchar(160) not null,
    title varchar(160) not null,
    degree_level varchar(20) character set ascii collate ascii_bin not null,
    places integer not null,
    why varchar(500) not null,
    status varchar(10) character set ascii collate ascii_bin not null,
    proposed_at datetime(6) not null,
    proposed_by varchar(120) not null,
    post_id uuid null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(160) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_post_need primary key (id),
    constraint fk_post_need_unit foreign key (unit_id) references unit (id),
    constraint fk_post_need_post foreign key (post_id) references reserved_post (id),
    constraint uq_post_need_post unique (post_id),
    constraint ck_post_need_status check (status in ('PROPOSED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    constraint ck_post_need_places check (places between 1 and 9),
    constraint ck_post_need_why check (trim(why) <> ''),
    constraint ck_post_need_remark check (status not in ('ACCEPTED', 'REFUSED') or trim(reason) <> ''),
    constraint ck_post_need_linked check (post_id is null or status = 'ACCEPTED'),
    index ix_post_need_status (status)
);

create table need_major (
    need_id uuid not null,
    position integer not null,
    code varchar(7) character set ascii collate ascii_bin not null,
    name varchar(160) not null,
    constraint pk_need_major primary key (need_id, position),
    constraint fk_need_major_need foreign key (need_id) references post_need (id),
    constraint ck_need_major_code check (code regexp '^[5-8]([0-9]{2}){1,3}$')
);
