-- A decision is kept by lot, with who took it and when: the lots of a procédure may be decided on different days.
insert into app.fiche (id, procedure, type, lot, contenu, par, le)
select gen_random_uuid(), f.procedure, 'DecisionPrise', (d.decision ->> 'lot')::integer,
       jsonb_build_object('decision', d.decision, 'organe', 'ELU_REFERENT', 'le', f.contenu -> 'dateDecision'),
       f.par, f.le
from app.fiche f, jsonb_array_elements(f.contenu -> 'decisions') d (decision)
where f.type = 'Attribution' and f.contenu ->> 'conclusion' = 'DECISION'
order by f.rang;
