--liquibase formatted sql

--changeset organisation:0001
create table unit (
    id uuid not null,
    version integer not null,
    code varchar(40) character set ascii collate ascii_bin not null,
    kind varchar(30) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    short_name varchar(80) not null,
    parent_id uuid null,
    school_id uuid null,
    valid_from date not null,
    valid_to date null,
    to_be_confirmed boolean not null,
    constraint pk_unit primary key (id),
    constraint uq_unit_code unique (code),
    constraint fk_unit_parent foreign key (parent_id) references unit (id),
    constraint fk_unit_school foreign key (school_id) references unit (id),
    constraint ck_unit_period check (valid_to is null or valid_to >= valid_from)
);

create table unit_succession (
    predecessor_id uuid not null,
    successor_id uuid not null,
    since date not null,
    legal_source varchar(300) not null,
    to_be_confirmed boolean not null,
    constraint pk_unit_succession primary key (predecessor_id, successor_id),
    constraint fk_unit_succession_predecessor foreign key (predecessor_id) references unit (id),
    constraint fk_unit_succession_successor foreign key (successor_id) references unit (id),
    constraint ck_unit_succession_other check (predecessor_id <> successor_id)
);
