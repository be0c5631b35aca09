package fr.centraleachat.organisation;

import fr.centraleachat.common.DonneesRefusees;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A body becomes an adhérent: known, with a service, and nothing more until it adheres. */
@Service
public class AccueillirAdherent {

    private final JdbcClient base;
    private final Organisation organisation;
    private final ActesConsignes actes;

    AccueillirAdherent(JdbcClient base, Organisation organisation, ActesConsignes actes) {
        this.base = base;
        this.organisation = organisation;
        this.actes = actes;
    }

    /**
     * @return its code, drawn from its name
     * @throws DonneesRefusees with everything to correct, a name or a SIRET that another bears too
     */
    @Transactional
    public String accueillir(NouvelAdherent demande) {
        ReglesDAdherent.verifier(demande);
        if (demande.rattachement() != null && !organisation.existe(demande.rattachement())) {
            throw DonneesRefusees.champ("rattachement", "Choisissez un adhérent de la liste.");
        }
        var code = CodeDeNom.de(demande.nom());
        if (inserer(code, demande) == 0) {
            throw dejaConnu(demande.siret());
        }
        base.sql("insert into app.service (adherent, code, nom) values (?, 'GENERAL', ?)")
                .params(code, "Direction générale")
                .update();
        actes.consigner(
                "Nouvel adhérent : %s (%s), SIRET %s"
                        .formatted(demande.nom(), demande.type().libelle(), demande.siret()));
        return code;
    }

    /**
     * The same, for a body where nobody has an account: what its service instructeur must do goes
     * to that agent.
     */
    @Transactional
    public String accueillirPar(NouvelAdherent demande, String agent) {
        var code = accueillir(demande);
        base.sql("insert into app.relais (fonction, adherent, agent) values (?, ?, ?)")
                .params(Fonction.SERVICE_INSTRUCTEUR.name(), code, agent)
                .update();
        return code;
    }

    private int inserer(String code, NouvelAdherent demande) {
        return base.sql(
                        """
                        insert into app.adherent (code, nom, type, rattachement, siren, siret)
                        values (:code, :nom, :type, :rattachement, left(:siret, 9), :siret)
                        on conflict do nothing""")
                .param("code", code)
                .param("nom", demande.nom())
                .param("type", demande.type().name())
                .param("rattachement", demande.rattachement())
                .param("siret", demande.siret())
                .update();
    }

    private DonneesRefusees dejaConnu(String siret) {
        boolean parSonSiret =
                organisation.adherents().stream().anyMatch(a -> siret.equals(a.siret()));
        return parSonSiret
                ? DonneesRefusees.champ("siret", "Un adhérent porte déjà ce SIRET.")
                : DonneesRefusees.champ("nom", "Un adhérent porte déjà ce nom.");
    }
}
