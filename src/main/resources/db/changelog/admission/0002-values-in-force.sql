--liquibase formatted sql

--changeset admission:0002
insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed) values
    (uuid(), 0, 'ADMISSION_TIGHT_MONTHS', 2, '2021-07-30', null, 'Nếp làm việc đề xuất cho Đề án; Ban chỉ đạo quyết định', true);
