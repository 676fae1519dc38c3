--liquibase formatted sql

--changeset identity:0001
create table account (
    id uuid not null,
    version integer not null,
    username varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
    password_hash varchar(100) character set ascii collate ascii_bin not null,
    display_name varchar(120) not null,
    must_change_password boolean not null,
    enabled boolean not null,
    failed_attempts integer not null,
    locked_until datetime(6) null,
    last_login_at datetime(6) null,
    language varchar(5) character set ascii collate ascii_bin not null,
    constraint pk_account primary key (id),
    constraint uq_account_username unique (username),
    constraint ck_account_failed_attempts check (failed_attempts >= 0)
);

create table first_administrator_link (
    id uuid not null,
    version integer not null,
    token_hash varchar(100) character set ascii collate ascii_bin not null,
    valid_until datetime(6) not null,
    used_at datetime(6) null,
    constraint pk_first_administrator_link primary key (id)
);
