--liquibase formatted sql

--changeset reservedpost:0042
create table run_fit_reason (
    run_id uuid not null,
    person_id uuid not null,
    post_id uuid not null,
    reason varchar(500) not null,
    constraint pk_run_fit_reason primary key (run_id, person_id, post_id),
    constraint fk_run_fit_reason_run foreign key (run_id) references allocation_run (id),
    constraint fk_run_fit_reason_person foreign key (person_id) references person (id),
    constraint fk_run_fit_reason_post foreign key (post_id) references reserved_post (id)
);

--changeset reservedpost:0043
--comment: the reasons behind earlier runs, as far as nobody has judged anew since
insert into run_fit_reason (run_id, person_id, post_id, reason)
select r.id, l.person_id, c.post_id, f.reason
from allocation_run r
join run_line l on l.run_id = r.id
join run_choice c on c.line_id = l.id and c.obstacle = 'MAJOR_NOT_FIT'
join fit_judgement f on f.person_id = l.person_id and f.post_id = c.post_id and f.acted_at <= r.proposed_at;
