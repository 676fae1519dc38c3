--liquibase formatted sql

--changeset mentoring:0002
insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed) values
    (uuid(), 0, 'FIRST_DAYS_AWAY', 60, '2024-03-26', null, 'Nếp làm việc đề xuất cho Đề án; Ban chỉ đạo quyết định', true);
