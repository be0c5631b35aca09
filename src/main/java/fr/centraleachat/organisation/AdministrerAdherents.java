package fr.centraleachat.organisation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.common.Periode;
import fr.centraleachat.common.Siret;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator completes of an adhérent: SIRET, services, adhésions. */
@Component
class AdministrerAdherents {

    private final JdbcClient base;
    private final Organisation organisation;
    private final Clock horloge;
    private final ActesConsignes actes;

    AdministrerAdherents(
            JdbcClient base, Organisation organisation, Clock horloge, ActesConsignes actes) {
        this.base = base;
        this.organisation = organisation;
        this.horloge = horloge;
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
                        .params(adherent, code(nom), nom)
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

    @Transactional
    void adherer(String code, ServiceCommun service, ModaliteDAdhesion modalite, Periode periode) {
        organisation.adherent(code);
        var chevauche =
                organisation.adhesions(code).stream()
                        .anyMatch(a -> a.service() == service && a.periode().chevauche(periode));
        if (chevauche) {
            throw DonneesRefusees.champ(
                    "debutAdhesion",
                    "Une adhésion à ce service couvre déjà ces jours : terminez-la d’abord.");
        }
        base.sql(
                        """
                        insert into app.adhesion (adherent, service_commun, modalite, debut, fin)
                        values (:adherent, :service, :modalite, :debut, :fin)
                        """)
                .param("adherent", code)
                .param("service", service.name())
                .param("modalite", modalite.name())
                .param("debut", periode.debut())
                .param("fin", periode.fin())
                .update();
        actes.consigner("Adhésion de " + code + ", " + service.libelle(), periode);
    }

    /** Ends it this evening; the procédures of its days keep it. */
    @Transactional
    void terminer(String adherent, long adhesion) {
        var demain = LocalDate.now(horloge).plusDays(1);
        var courante =
                organisation.adhesions(adherent).stream()
                        .filter(a -> a.id() == adhesion)
                        .findFirst()
                        .orElseThrow(() -> new Introuvable("Cette adhésion n’existe pas."));
        if (courante.periode().fin() != null && !courante.periode().fin().isAfter(demain)) {
            throw new EtatIncompatible("Cette adhésion est déjà terminée.");
        }
        if (courante.periode().debut().isBefore(demain)) {
            base.sql("update app.adhesion set fin = ? where id = ?")
                    .params(demain, adhesion)
                    .update();
        } else {
            base.sql("delete from app.adhesion where id = ?").param(adhesion).update();
        }
        actes.consigner("Adhésion terminée, " + adherent + ", " + courante.service().libelle());
    }

    private static String code(String nom) {
        return Normalizer.normalize(nom, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}
