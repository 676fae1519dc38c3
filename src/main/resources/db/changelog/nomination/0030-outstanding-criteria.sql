--liquibase formatted sql

--changeset nomination:0030
insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed) values
    (uuid(), 0, 'OUTSTANDING_AVERAGE', 7.0, '2024-03-26', null, 'Tiêu chí đề xuất cho Đề án; Ban chỉ đạo quyết định', true),
    (uuid(), 0, 'OUTSTANDING_LEARNING', 3, '2024-03-26', null, 'Tiêu chí đề xuất cho Đề án; Ban chỉ đạo quyết định', true),
    (uuid(), 0, 'OUTSTANDING_CONDUCT', 4, '2024-03-26', null, 'Tiêu chí đề xuất cho Đề án; Ban chỉ đạo quyết định', true);
