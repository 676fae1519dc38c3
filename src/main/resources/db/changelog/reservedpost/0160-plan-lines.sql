--liquibase formatted sql

--changeset reservedpost:0160
-- posts entered earlier have none of these; the form asks for them when such a post is changed
alter table reserved_post
    add column plan_line varchar(40) null after legal_basis,
    add column job_rank varchar(80) null after plan_line;

alter table post_major
    add column code varchar(7) character set ascii collate ascii_bin null after position,
    add constraint ck_post_major_code check (code regexp '^[5-8]([0-9]{2}){1,3}$');

create table post_method (
    post_id uuid not null,
    method varchar(20) character set ascii collate ascii_bin not null,
    constraint pk_post_method primary key (post_id, method),
    constraint fk_post_method_post foreign key (post_id) references reserved_post (id),
    constraint ck_post_method check (method in ('COMPETITION', 'SELECTION', 'RECEPTION'))
);
