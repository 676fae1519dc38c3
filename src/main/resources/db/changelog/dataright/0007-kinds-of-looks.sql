--liquibase formatted sql

--changeset dataright:0008
--comment: lists that were downloaded, comparisons and printed papers are looks too, each kind on a line of its own
alter table file_view
    add column kind varchar(12) character set ascii collate ascii_bin not null default 'FILE',
    add constraint ck_file_view_kind check (kind in ('FILE', 'LIST', 'ORIGINAL', 'COMPARISON', 'PAPER')),
    add constraint uq_file_view_kind unique (person_id, viewed_on, account_id, role, kind),
    drop constraint uq_file_view;
