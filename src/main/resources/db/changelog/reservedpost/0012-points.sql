--liquibase formatted sql

--changeset reservedpost:0030
alter table run_choice
    add column fit_points integer not null default 0,
    add column grade_points integer not null default 0,
    add column membership_points integer not null default 0;

insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed) values
    (uuid(), 0, 'POST_POINTS_FIT', 100, '2024-03-26', null, 'Tiêu chí đề xuất cho Đề án; Ban chỉ đạo quyết định', true),
    (uuid(), 0, 'POST_POINTS_NEAR', 50, '2024-03-26', null, 'Tiêu chí đề xuất cho Đề án; Ban chỉ đạo quyết định', true),
    (uuid(), 0, 'POST_POINTS_EXCELLENT', 40, '2024-03-26', null, 'Tiêu chí đề xuất cho Đề án; Ban chỉ đạo quyết định', true),
    (uuid(), 0, 'POST_POINTS_VERY_GOOD', 30, '2024-03-26', null, 'Tiêu chí đề xuất cho Đề án; Ban chỉ đạo quyết định', true),
    (uuid(), 0, 'POST_POINTS_GOOD', 20, '2024-03-26', null, 'Tiêu chí đề xuất cho Đề án; Ban chỉ đạo quyết định', true),
    (uuid(), 0, 'POST_POINTS_AVERAGE', 10, '2024-03-26', null, 'Tiêu chí đề xuất cho Đề án; Ban chỉ đạo quyết định', true),
    (uuid(), 0, 'POST_POINTS_MEMBER', 0, '2024-03-26', null, 'Nghị định 170/2025/NĐ-CP, Điều 6 không cộng điểm cho đảng viên; Ban chỉ đạo quyết định', true);
