#!/usr/bin/env bash
# Run once by the PostgreSQL image: the database and its two roles, the owner and the application.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U postgres \
  -v proprietaire="$MOT_DE_PASSE_PROPRIETAIRE" -v application="$MOT_DE_PASSE_APPLICATION" <<'SQL'
create role centrale_proprietaire login password :'proprietaire';
create role centrale_application login password :'application';
create database centrale encoding 'UTF8' owner centrale_proprietaire;
SQL
