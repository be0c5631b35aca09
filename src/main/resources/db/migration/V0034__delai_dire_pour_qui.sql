-- For whom a procédure is conducted and what it buys: targets and statistics depend on both.
alter table app.suivi_de_procedure add column adherent text;
alter table app.suivi_de_procedure add column famille text;
comment on column app.suivi_de_procedure.adherent is
    'The adhérent that instructs: whose need it is, who works on the file with the DCPM.';
create index suivi_de_procedure_en_cours on app.suivi_de_procedure (adherent, procedure)
    where terminee_le is null;
