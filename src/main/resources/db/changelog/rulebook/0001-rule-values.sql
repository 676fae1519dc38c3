--liquibase formatted sql

--changeset rulebook:0001
create table rule_value (
    id uuid not null,
    version integer not null,
    rule varchar(60) character set ascii collate ascii_bin not null,
    amount decimal(18, 6) not null,
    valid_from date not null,
    valid_to date null,
    legal_source varchar(300) not null,
    to_be_confirmed boolean not null,
    constraint pk_rule_value primary key (id),
    constraint uq_rule_value_start unique (rule, valid_from),
    constraint ck_rule_value_period check (valid_to is null or valid_to >= valid_from),
    constraint ck_rule_value_amount check (amount >= 0)
);

create table holiday (
    id uuid not null,
    version integer not null,
    holiday_date date not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    name varchar(120) not null,
    legal_source varchar(300) not null,
    constraint pk_holiday primary key (id),
    constraint uq_holiday_date unique (holiday_date),
    constraint ck_holiday_kind check (kind in ('DAY_OFF', 'MADE_UP_WORK'))
);
