--liquibase formatted sql

--changeset reservedpost:0130-1
create table what_if_change (
    what_if_id uuid not null,
    position integer not null,
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
    constraint pk_what_if_change primary key (what_if_id, position),
    constraint fk_what_if_change_what_if foreign key (what_if_id) references what_if (id) on delete cascade,
    constraint fk_what_if_change_person foreign key (person_id) references person (id),
    constraint fk_what_if_change_post foreign key (post_id) references reserved_post (id),
    constraint ck_what_if_change_kind check (kind in ('WITHOUT_PERSON', 'MORE_PLACES', 'FEWER_PLACES', 'OTHER_POINTS')),
    constraint ck_what_if_change_person check ((kind = 'WITHOUT_PERSON') = (person_id is not null)),
    constraint ck_what_if_change_post check ((kind in ('MORE_PLACES', 'FEWER_PLACES')) = (post_id is not null)),
    constraint ck_what_if_change_points check ((kind = 'OTHER_POINTS') = (fit_points is not null))
);

--changeset reservedpost:0130-2
insert into what_if_change (what_if_id, position, kind, person_id, post_id, fit_points, near_points,
    excellent_points, very_good_points, good_points, average_points, member_points)
select id, 0, kind, person_id, post_id, fit_points, near_points,
    excellent_points, very_good_points, good_points, average_points, member_points
from what_if;

--changeset reservedpost:0130-3
alter table what_if
    drop constraint fk_what_if_person,
    drop constraint fk_what_if_post,
    drop constraint ck_what_if_kind,
    drop constraint ck_what_if_person,
    drop constraint ck_what_if_post,
    drop constraint ck_what_if_points,
    drop column kind,
    drop column person_id,
    drop column post_id,
    drop column fit_points,
    drop column near_points,
    drop column excellent_points,
    drop column very_good_points,
    drop column good_points,
    drop column average_points,
    drop column member_points;
