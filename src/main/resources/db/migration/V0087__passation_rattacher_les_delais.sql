-- Those that were already followed say for whom, and what they buy.
update app.suivi_de_procedure s
    set adherent = p.adherent_instructeur, famille = p.famille
    from app.procedure p where p.numero = s.numero;
