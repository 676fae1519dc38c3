--liquibase formatted sql

--changeset reservedpost:0060
create table what_if (
    id uuid not null,
    version integer not null,
    run_id uuid not null,
    graduation_year integer not null,
    name varchar(120) not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    person_id uuid null,
    post_id uuid null,
    fit_points integer null,
    near_points integer null,
    excellent_points integer null,
    very_good_points integer null,
    good_points integer null,
    average_points integer null,
    member_points integer null,
    input_digest varchar(64) character set ascii collate ascii_bin not null,
    actor_account_id uuid not null,
    actor_name varchar(120) not null,
    actor_unit_name varchar(160) not null,
    acted_at datetime(6) not null,
    reason varchar(500) null,
    constraint pk_what_if primary key (id),
    constraint uq_what_if_name unique (run_id, name),
    constraint fk_what_if_run foreign key (run_id) references allocation_run (id),
    constraint fk_what_if_person foreign key (person_id) references person (id),
    constraint fk_what_if_post foreign key (post_id) references reserved_post (id),
    constraint ck_what_if_name check (trim(name) <> ''),
    constraint ck_what_if_kind check (kind in ('WITHOUT_PERSON', 'MORE_PLACES', 'FEWER_PLACES', 'OTHER_POINTS')),
    constraint ck_what_if_person check ((kind = 'WITHOUT_PERSON') = (person_id is not null)),
    constraint ck_what_if_post check ((kind in ('MORE_PLACES', 'FEWER_PLACES')) = (post_id is not null)),
    constraint ck_what_if_points check ((kind = 'OTHER_POINTS') = (fit_points is not null)),
    index ix_what_if_year (graduation_year, acted_at)
);

create table what_if_line (
    id uuid not null,
    version integer not null,
    what_if_id uuid not null,
    person_id uuid not null,
    post_id uuid null,
    constraint pk_what_if_line primary key (id),
    constraint uq_what_if_line_person unique (what_if_id, person_id),
    constraint fk_what_if_line_what_if foreign key (what_if_id) references what_if (id) on delete cascade,
    constraint fk_what_if_line_person foreign key (person_id) references person (id),
    constraint fk_what_if_line_post foreign key (post_id) references reserved_post (id)
);

create table what_if_choice (
    line_id uuid not null,
    position integer not null,
    post_id uuid not null,
    verdict varchar(20) character set ascii collate ascii_bin not null,
    post_rank integer not null,
    places integer not null,
    obstacle varchar(30) character set ascii collate ascii_bin null,
    decided_by varchar(30) character set ascii collate ascii_bin null,
    fit varchar(10) character set ascii collate ascii_bin null,
    degree_grade varchar(20) character set ascii collate ascii_bin null,
    graduates_on date null,
    stated_at datetime(6) not null,
    fit_points integer not null,
    grade_points integer not null,
    membership_points integer not null,
    constraint pk_what_if_choice primary key (line_id, position),
    constraint fk_what_if_choice_line foreign key (line_id) references what_if_line (id) on delete cascade,
    constraint fk_what_if_choice_post foreign key (post_id) references reserved_post (id)
);
