--liquibase formatted sql

--changeset reservedpost:0054
--comment: what was handed out with a code that anybody may check; the code leads to nobody by itself
create table issued_paper (
    code varchar(24) character set ascii collate ascii_bin not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    offer_id uuid not null,
    issued_at datetime(6) not null,
    constraint pk_issued_paper primary key (code),
    constraint uq_issued_paper_offer unique (offer_id, kind),
    constraint fk_issued_paper_offer foreign key (offer_id) references post_offer (id),
    constraint ck_issued_paper_kind check (kind in ('OFFER_ANSWER')),
    constraint ck_issued_paper_code check (length(code) = 20)
);
