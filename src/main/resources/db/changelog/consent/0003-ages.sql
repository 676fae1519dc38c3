--liquibase formatted sql

--changeset consent:0003
insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed) values
    (uuid(), 0, 'CHILD_BELOW_AGE', 16, '2021-07-30', null, 'Luật Trẻ em 102/2016/QH13, Điều 1', false),
    (uuid(), 0, 'FULL_AGE', 18, '2021-07-30', null, 'Bộ luật Dân sự 91/2015/QH13, Điều 20', false);
