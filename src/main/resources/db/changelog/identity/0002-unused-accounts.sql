--liquibase formatted sql

--changeset identity:0002
insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed) values
    (uuid(), 0, 'ACCOUNT_UNUSED_DAYS', 45, '2021-07-30', null,
        'Luật An ninh mạng 116/2025/QH15 và TCVN 14423: vô hiệu hóa tài khoản không hoạt động sau 45 ngày', true);
