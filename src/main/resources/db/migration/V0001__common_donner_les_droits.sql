-- Two roles: the owner runs this file; the application reads and writes, and never changes a table.
grant usage on schema app, camunda to ${application};
alter default privileges in schema app grant select, insert, update, delete on tables to ${application};
alter default privileges in schema app grant usage, select on sequences to ${application};
alter default privileges in schema camunda grant select, insert, update, delete on tables to ${application};

create extension if not exists unaccent schema app;
create extension if not exists pg_trgm schema app;

-- What the caller of this transaction may see (see PorteeTransactionManager): null sees nothing.
create function app.portee_couvre(adherents text[]) returns boolean
    language sql stable parallel safe
    return current_setting('centrale.portee', true) = '*'
        or adherents && string_to_array(current_setting('centrale.portee', true), ',');

create table app.event_publication (
    id uuid primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz
);
create index event_publication_en_cours on app.event_publication (publication_date) where completion_date is null;

create table app.spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index spring_session_expiry on app.spring_session (expiry_time);
create index spring_session_principal on app.spring_session (principal_name);
create table app.spring_session_attributes (
    session_primary_id char(36) not null references app.spring_session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
