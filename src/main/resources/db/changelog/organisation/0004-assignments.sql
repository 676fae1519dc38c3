--liquibase formatted sql

--changeset organisation:0004
create table assignment (
    id uuid not null,
    version integer not null,
    account_id uuid not null,
    role varchar(20) character set ascii collate ascii_bin not null,
    unit_id uuid not null,
    person_id uuid null,
    valid_from date not null,
    valid_to date null,
    constraint pk_assignment primary key (id),
    constraint fk_assignment_account foreign key (account_id) references account (id),
    constraint fk_assignment_unit foreign key (unit_id) references unit (id),
    constraint fk_assignment_person foreign key (person_id) references person (id),
    constraint ck_assignment_period check (valid_to is null or valid_to >= valid_from),
    constraint ck_assignment_student check ((role = 'STUDENT') = (person_id is not null)),
    index ix_assignment_account (account_id, valid_from)
);
