-- A catalogue of 100 000 marchés and two million entries; app.banc_cpv (code, libelle, n) is there.
create table app.banc_adherent as select code, nom, siret, row_number() over (order by code)::int - 1 as n
    from app.adherent;
create table app.banc_famille as select code, row_number() over (order by code)::int - 1 as n from app.famille;
create table app.banc_fournisseur as
select g.n, lpad((300000000 + g.n * 17 % 600000000)::text, 9, '3') || lpad((g.n % 99999)::text, 5, '0') as siret,
  (array['SARL','SAS','Ets','Société','Groupe'])[1 + g.n % 5] || ' ' || initcap(split_part(c.libelle, ' ', 1)) || ' ' ||
  (array['Bourgogne','Dijon','Côte d’Or','Beaune','Saône','Morvan','Auxois','Est','France','Services'])[1 +
    g.n / 5 % 10] || ' ' || g.n / 50 as nom
from generate_series(0, 11999) g(n) join app.banc_cpv c on c.n = 1 + g.n * 7 % 9454;
create table app.banc_marche as
select n, 'B' || lpad(n::text, 7, '0') as reference,
  1 + floor(9454 * power(random(), 2))::int as cpv, floor(80*power(random(),3))::int as famille,
    floor(random() * 60)::int as adherent,
  date '2019-01-01' + floor(random() * 2890)::int as notifie, 12 + 12 * floor(random() * 4)::int as duree,
  floor(12000 * power(random(), 2))::int as fournisseur, floor(random() * 12000)::int as cotraitant,
  round((1000 + 400000 * power(random(), 3))::numeric, 2) as montant
from generate_series(1, 100000) n;
insert into app.marche_mutualise (reference, origine, identite, id_decp, acheteur_siret, acheteur, objet,
    famille, code_cpv, procedure, accord_cadre, montant_ht, duree_mois, date_notification, fin, donnees,
    cree_le, modifie_le)
select b.reference, 'DECP', 'banc|' || b.reference, b.reference, coalesce(a.siret, '21210999900010'), a.code,
  c.libelle || ' pour ' ||
    (array['les écoles','les gymnases','la voirie','les bâtiments communaux','le patrimoine','la restauration scolaire','les espaces verts','la crèche','le centre technique','la bibliothèque'])[1
    + b.n % 10] || ' de ' || coalesce(a.nom, 'la région') || ', lot ' || 1 + b.n % 9,
  case when b.famille < 40 then f.code end, c.code, 'Procédure adaptée', b.n % 3 = 0, b.montant, b.duree,
    b.notifie, (b.notifie + make_interval(months => b.duree))::date,
  jsonb_build_object('id', b.reference, 'acheteur', jsonb_build_object('id', a.siret),
    'nature','Marché','objet', c.libelle, 'codeCPV', c.code,
   'techniques', '{"technique": ["Sans objet"]}'::jsonb, 'modalitesExecution',
    '{"modaliteExecution": ["Sans objet"]}'::jsonb, 'marcheInnovant', false, 'ccag',
    'Fournitures courantes et services', 'offresRecues', 4, 'attributionAvance', false, 'tauxAvance', 0,
    'typeGroupementOperateurs', 'Conjoint', 'sousTraitanceDeclaree', false, 'procedure', 'Procédure adaptée',
    'lieuExecution', '{"code": "21000", "typeCode": "Code postal"}'::jsonb, 'dureeMois', b.duree,
    'dateNotification', b.notifie, 'montant', b.montant, 'typesPrix',
    '{"typePrix": ["Définitif ferme"]}'::jsonb, 'formePrix', 'Forfaitaire', 'considerationsSociales',
    '{"considerationSociale": ["Critère social"]}'::jsonb, 'considerationsEnvironnementales',
    '{"considerationEnvironnementale": ["Critère environnemental", "Clause environnementale"]}'::jsonb),
  timestamptz '2026-01-01', timestamptz '2026-01-01'
from app.banc_marche b join app.banc_cpv c on c.n = b.cpv left join app.banc_adherent a on a.n = b.adherent
    left join app.banc_famille f on f.n = b.famille;
insert into app.titulaire_de_marche (marche, rang, type, identifiant, nom)
select b.reference, 1, 'SIRET', f.siret, f.nom from app.banc_marche b join app.banc_fournisseur f on f.n = b.fournisseur
union all select b.reference, 2, 'SIRET', f.siret, f.nom from app.banc_marche b join app.banc_fournisseur f
    on f.n = b.cotraitant where b.n % 5 = 0;
insert into app.beneficiaire_de_marche (marche, adherent)
select b.reference, a.code from app.banc_marche b join app.banc_adherent a on (b.n + a.n * 7) % 29 < b.n % 20
    where b.n % 4 = 0;
insert into app.recours (id, marche, adherent, etat, debut, demande_par, demande_le)
select gen_random_uuid(), b.marche, b.adherent, 'ACCORDE', m.date_notification, 'banc', timestamptz '2026-01-01'
from app.beneficiaire_de_marche b join app.marche_mutualise m on m.reference = b.marche where b.marche like
    'B%' and hashtext(b.marche || b.adherent) % 3 = 0;
-- 5 000 marchés with one or two periods
insert into app.periode_de_marche (marche, rang, debut, fin, unite, maximum)
select m.reference, r, date '2025-01-01' + (r - 1) * 365 , date '2025-01-01' + r * 365 + (r-1)*365,
    'EUROS_HT', 1000000000
from app.marche_mutualise m join app.banc_marche b using (reference) cross join generate_series(1, 2) r
where b.n % 20 = 0 and (r = 2 or b.n % 40 = 0);
create table app.banc_periode as
select p.id, p.marche, p.rang, case when row_number() over (order by p.id) = 1 then 100000 else 20 +
    floor(700 * power(random(), 2))::int end as nombre
from app.periode_de_marche p where p.marche like 'B%';
insert into app.ecriture (periode, rang, genre, adherent, montant, annule, cle, libelle, par, le)
select p.id, r, case when r <= 12 then 'QUOTA' when r % 50 = 0 then 'ANNULATION' else 'ENGAGEMENT' end,
  a.code, case when r <= 12 then 600 * (p.nombre / 12 + 1) else 1 + (r - (r % 50 = 0)::int) * 37 % 500 end,
  case when r > 12 and r % 50 = 0 then r - 1 end, 'banc-' || r, 'Commande ' || r, 'banc', timestamptz
    '2025-01-01' + make_interval(mins => (r::bigint * 600000 / p.nombre)::int)
from app.banc_periode p cross join lateral generate_series(1, p.nombre) r
join app.banc_adherent a on a.n = (r - (r % 50 = 0)::int) % 12;
insert into app.part_d_adherent (periode, adherent, quota, engage)
select e.periode, e.adherent, sum(montant) filter (where genre = 'QUOTA'),
  coalesce(sum(case genre when 'ENGAGEMENT' then montant when 'ANNULATION' then -montant end), 0)
from app.ecriture e join app.banc_periode p on p.id = e.periode group by 1, 2;
update app.periode_de_marche p set attribue = s.quota, engage = s.engage, maximum = s.quota * 1.1, ecritures = b.nombre
from (select periode, sum(quota) as quota, sum(engage) as engage from app.part_d_adherent group by 1) s,
    app.banc_periode b
where s.periode = p.id and b.id = p.id;
