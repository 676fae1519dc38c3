--liquibase formatted sql

--changeset reservedpost:0050
--comment: what is due by date, picked by one node at a time and kept over restarts
create table scheduled_tasks (
    task_name varchar(100) character set ascii collate ascii_bin not null,
    task_instance varchar(100) character set ascii collate ascii_bin not null,
    task_data blob null,
    execution_time datetime(6) not null,
    picked boolean not null,
    picked_by varchar(50) null,
    last_success datetime(6) null,
    last_failure datetime(6) null,
    consecutive_failures integer null,
    last_heartbeat datetime(6) null,
    version bigint not null,
    priority smallint null,
    constraint pk_scheduled_tasks primary key (task_name, task_instance),
    index ix_scheduled_tasks_execution (execution_time),
    index ix_scheduled_tasks_heartbeat (last_heartbeat)
);
