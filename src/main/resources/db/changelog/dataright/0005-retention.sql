--liquibase formatted sql

--changeset dataright:0005
insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed) values
    (uuid(), 0, 'RETENTION_SCHOOL_YEARS', 1, '2021-07-30', null, 'Đề xuất (proposal, domain.md 5.3): không được giới thiệu tiếp, từ chối hoặc rút lại sự đồng ý thì xóa vào cuối năm học sau; chưa có văn bản, Ban chỉ đạo xác nhận', true),
    (uuid(), 0, 'RETENTION_NOTICE_DAYS', 30, '2021-07-30', null, 'Đề xuất (proposal, domain.md 5.3): chi bộ trường thấy trước ít nhất một tháng; Ban chỉ đạo xác nhận', true);

--changeset dataright:0006
--comment: since when the branch sees that a file will be erased; nothing is erased unannounced, also not after an upgrade
create table expiry_notice (
    person_id uuid not null,
    announced_on date not null,
    constraint pk_expiry_notice primary key (person_id),
    constraint fk_expiry_notice_person foreign key (person_id) references person (id) on delete cascade
);

--changeset dataright:0007
--comment: of an erasure because the time was over stays that it happened, to which school's file and by which rule; no name
create table expired_file (
    person_id uuid not null,
    school_id uuid not null,
    reason varchar(20) character set ascii collate ascii_bin not null,
    due_on date not null,
    erased_on date not null,
    constraint pk_expired_file primary key (person_id),
    constraint fk_expired_file_person foreign key (person_id) references person (id),
    constraint fk_expired_file_school foreign key (school_id) references unit (id),
    constraint ck_expired_file_reason check (reason in ('NOT_PURSUED', 'NOT_DECIDED', 'NO_ANSWER', 'REFUSED', 'WITHDRAWN')),
    constraint ck_expired_file_due check (erased_on >= due_on),
    index ix_expired_file_school (school_id, erased_on)
);
