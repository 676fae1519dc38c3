--liquibase formatted sql

--changeset people:0001
create table person (
    id uuid not null,
    version integer not null,
    full_name varchar(120) not null,
    family_and_middle varchar(90) character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_cs not null,
    given_name varchar(30) character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_cs not null,
    folded_name varchar(120) character set ascii collate ascii_bin not null,
    birth_date date not null,
    sex varchar(6) character set ascii collate ascii_bin not null,
    citizen_number varchar(12) character set utf8mb4 collate utf8mb4_bin null,
    ethnicity varchar(40) null,
    school_id uuid not null,
    ward_id uuid null,
    address varchar(200) null,
    phone varchar(20) null,
    email varchar(120) null,
    guardian_name varchar(120) null,
    guardian_phone varchar(20) null,
    stage varchar(20) character set ascii collate ascii_bin not null,
    constraint pk_person primary key (id),
    constraint uq_person_citizen_number unique (citizen_number),
    constraint fk_person_school foreign key (school_id) references unit (id),
    constraint fk_person_ward foreign key (ward_id) references unit (id),
    constraint ck_person_sex check (sex in ('FEMALE', 'MALE')),
    constraint ck_person_stage check (stage in ('NOMINATED', 'ACTIVE', 'AWAY', 'GRADUATED', 'RETURNED', 'NOT_PURSUED')),
    constraint ck_person_citizen_number check (citizen_number is null or citizen_number regexp '^[0-9]{12}$'),
    index ix_person_identity (school_id, folded_name, birth_date),
    index ix_person_school_name (school_id, given_name, family_and_middle),
    index ix_person_name (given_name, family_and_middle),
    index ix_person_ward (ward_id)
);

create table enrolment (
    id uuid not null,
    version integer not null,
    person_id uuid not null,
    school_year integer not null,
    school_class varchar(12) not null,
    constraint pk_enrolment primary key (id),
    constraint uq_enrolment_year unique (person_id, school_year),
    constraint fk_enrolment_person foreign key (person_id) references person (id)
);

create table study (
    id uuid not null,
    version integer not null,
    person_id uuid not null,
    institution varchar(160) not null,
    major varchar(160) not null,
    degree_level varchar(20) character set ascii collate ascii_bin not null,
    degree_grade varchar(20) character set ascii collate ascii_bin null,
    started_on date not null,
    graduates_on date not null,
    graduated boolean not null,
    constraint pk_study primary key (id),
    constraint uq_study_person unique (person_id),
    constraint fk_study_person foreign key (person_id) references person (id),
    constraint ck_study_period check (graduates_on > started_on)
);
