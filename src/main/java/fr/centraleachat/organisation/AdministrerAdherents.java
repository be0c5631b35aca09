package fr.centraleachat.organisation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Siret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator completes of an adhérent: SIRET and services. */
@Component
class AdministrerAdherents {

    private final JdbcClient base;
    private final Organisation organisation;
    private final ActesConsignes actes;

    AdministrerAdherents(JdbcClient base, Organisation organisation, ActesConsignes actes) {
        this.base = base;
        this.organisation = organisation;
        this.actes = actes;
    }

    int version(String adherent) {
        return base.sql("select version from app.adherent where code = ?")
                .param(adherent)
                .query(Integer.class)
                .single();
    }

    @Transactional
    void changerSiret(String code, String numero, int version) {
        var siret = new Siret(numero == null ? "" : numero.replaceAll("\\s", ""));
        var siren = organisation.adherent(code).siren();
        if (siren != null && !siret.numero().startsWith(siren)) {
            throw DonneesRefusees.champ(
                    "siret", "Le SIRET de cet adhérent commence par son SIREN, " + siren + ".");
        }
        var change =
                base.sql(
                                """
                                update app.adherent set siret = :siret, siren = left(:siret, 9),
                                    siret_a_verifier = false, version = version + 1
                                where code = :code and version = :version
                                """)
                        .param("siret", siret.numero())
                        .param("code", code)
                        .param("version", version)
                        .update();
        if (change == 0) {
            throw new EtatIncompatible(
                    "Cet adhérent vient d’être modifié par quelqu’un d’autre. Relisez son SIRET,"
                            + " puis recommencez.");
        }
        actes.consigner("SIRET de " + code + " : " + siret.numero());
    }

    @Transactional
    void ajouterService(String adherent, String nom) {
        organisation.adherent(adherent);
        var cree =
                base.sql(
                                """
                                insert into app.service (adherent, code, nom) values (?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(adherent, CodeDeNom.de(nom), nom)
                        .update();
        if (cree == 0) {
            throw DonneesRefusees.champ(
                    "service",
                    "Cet adhérent a déjà un service de ce nom : choisissez-en un autre.");
        }
        actes.consigner("Service ouvert, " + adherent + " : " + nom);
    }

    /** The files that name it keep it; no new one can. */
    @Transactional
    void fermerService(String adherent, String code) {
        var ferme =
                base.sql(
                                """
                                update app.service set actif = false where adherent = ? and code = ? and actif
                                  and exists (select 1 from app.service autre where autre.adherent = ?
                                              and autre.actif and autre.code <> ?)
                                """)
                        .params(adherent, code, adherent, code)
                        .update();
        if (ferme == 0) {
            throw new EtatIncompatible(
                    "Ce service est déjà fermé, ou c’est le dernier de l’adhérent : ajoutez-en un"
                            + " autre d’abord.");
        }
        actes.consigner("Service fermé, " + adherent + " : " + code);
    }
}
