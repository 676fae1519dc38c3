--liquibase formatted sql

--changeset reward:0002
insert into reward_kind (id, version, code, name, form, issuer, legal_basis, multiple, fixed_amount, valid_from, valid_to, to_be_confirmed) values
    (uuid(), 0, 'BK-THU-TUONG', 'Bằng khen của Thủ tướng Chính phủ', 'COMMENDATION', 'Thủ tướng Chính phủ', 'Nghị định 152/2025/NĐ-CP, Điều 54 khoản 1', 3.5, null, '2025-07-01', null, false),
    (uuid(), 0, 'BK-TINH', 'Bằng khen cấp tỉnh', 'COMMENDATION', 'Chủ tịch Ủy ban nhân dân tỉnh', 'Nghị định 152/2025/NĐ-CP, Điều 54 khoản 1', 1.5, null, '2025-07-01', null, false),
    (uuid(), 0, 'GK-CA-NHAN', 'Giấy khen cá nhân của cơ quan, đơn vị', 'CERTIFICATE', 'Thủ trưởng cơ quan, đơn vị', 'Nghị định 91/2017/NĐ-CP (mức cũ 0,3); mức theo Nghị định 152/2025/NĐ-CP chờ xác nhận', 0.3, null, '2024-01-01', null, true),
    (uuid(), 0, 'GK-PHUONG-XA', 'Giấy khen cấp phường, xã', 'CERTIFICATE', 'Chủ tịch Ủy ban nhân dân phường, xã', 'Nghị định 91/2017/NĐ-CP (mức cũ 0,15); mức theo Nghị định 152/2025/NĐ-CP chờ xác nhận', 0.15, null, '2024-01-01', null, true),
    (uuid(), 0, 'GK-DANG-CO-SO', 'Giấy khen của tổ chức cơ sở đảng (dành cho đảng viên)', 'CERTIFICATE', 'Đảng ủy, chi bộ cơ sở', 'Hướng dẫn 56-HD/VPTW (2015); hiệu lực sau năm 2025 chờ xác nhận', 0.3, null, '2024-01-01', null, true),
    (uuid(), 0, 'GK-DANG-CAP-TREN', 'Giấy khen của cấp ủy trên cơ sở (dành cho đảng viên)', 'CERTIFICATE', 'Cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng', 'Hướng dẫn 56-HD/VPTW (2015); hiệu lực sau năm 2025 chờ xác nhận', 1.0, null, '2024-01-01', null, true),
    (uuid(), 0, 'BK-TINH-UY', 'Bằng khen của Ban Thường vụ Tỉnh ủy (dành cho đảng viên)', 'COMMENDATION', 'Ban Thường vụ Tỉnh ủy', 'Hướng dẫn 56-HD/VPTW (2015); hiệu lực sau năm 2025 chờ xác nhận', 1.5, null, '2024-01-01', null, true),
    (uuid(), 0, 'HS-3-TOT', 'Danh hiệu Học sinh 3 tốt', 'TITLE', 'Đoàn TNCS Hồ Chí Minh', 'Hướng dẫn 18-HD/TWĐTN-TNTH (19/11/2018); mức tiền chưa có văn bản', null, 0, '2024-01-01', null, true),
    (uuid(), 0, 'BIEU-DUONG', 'Biểu dương của Đề án', 'PRAISE', 'Ban chỉ đạo Đề án', 'Đề án của Thị ủy Cai Lậy công bố ngày 26/3/2024; chưa công bố mức tiền', null, 0, '2024-03-26', null, true);
