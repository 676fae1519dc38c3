--liquibase formatted sql

--changeset dataright:0001
create table file_view (
    id uuid not null,
    person_id uuid not null,
    account_id uuid not null,
    viewer_name varchar(120) not null,
    role varchar(20) character set ascii collate ascii_bin not null,
    unit_name varchar(200) not null,
    viewed_on date not null,
    first_at datetime(6) not null,
    last_at datetime(6) not null,
    visits integer not null,
    constraint pk_file_view primary key (id),
    constraint uq_file_view unique (person_id, viewed_on, account_id, role),
    constraint fk_file_view_person foreign key (person_id) references person (id) on delete cascade,
    constraint ck_file_view_visits check (visits >= 1),
    constraint ck_file_view_times check (last_at >= first_at)
);
