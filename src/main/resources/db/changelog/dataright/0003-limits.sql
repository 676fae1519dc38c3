--liquibase formatted sql

--changeset dataright:0003
insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed) values
    (uuid(), 0, 'DATA_RECEIPT_WORKING_DAYS', 2, '2026-01-01', null, 'Nghị định 356/2025/NĐ-CP: trả lời yêu cầu của chủ thể dữ liệu trong 2 ngày làm việc', false),
    (uuid(), 0, 'DATA_CORRECTION_DAYS', 10, '2026-01-01', null, 'Nghị định 356/2025/NĐ-CP: các quyền khác từ 10 đến 20 ngày; lấy mức ngắn nhất', true),
    (uuid(), 0, 'DATA_REQUEST_DAYS', 15, '2026-01-01', null, 'Nghị định 356/2025/NĐ-CP: hạn chế, phản đối trong 15 ngày; áp dụng cả cho xóa', true),
    (uuid(), 0, 'DATA_REQUEST_DAYS_OTHERS', 20, '2026-01-01', null, 'Nghị định 356/2025/NĐ-CP: 20 ngày khi bên xử lý hoặc bên thứ ba cũng phải dừng; áp dụng cả cho xóa', true),
    (uuid(), 0, 'DATA_EXTENSION_DAYS', 15, '2026-01-01', null, 'Nghị định 356/2025/NĐ-CP: gia hạn một lần, không quá 15 ngày', false);
