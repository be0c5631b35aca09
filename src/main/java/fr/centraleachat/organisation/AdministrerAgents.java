package fr.centraleachat.organisation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, by the administrator. */
@Component
class AdministrerAgents {

    private final JdbcClient base;
    private final Comptes comptes;
    private final PasswordEncoder encoder;
    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;
    private final Clock horloge;
    private final ActesConsignes actes;

    AdministrerAgents(
            JdbcClient base,
            Comptes comptes,
            PasswordEncoder encoder,
            ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions,
            Clock horloge,
            ActesConsignes actes) {
        this.base = base;
        this.comptes = comptes;
        this.encoder = encoder;
        this.sessions = sessions;
        this.horloge = horloge;
        this.actes = actes;
    }

    /**
     * @param cherche part of the login or of the name, empty for all
     */
    List<CompteView> lister(String cherche) {
        return base.sql(
                        """
                        select identifiant, nom, courriel, actif, version from app.agent
                        where app.unaccent(lower(identifiant || ' ' || nom))
                            like '%' || app.unaccent(lower(:cherche)) || '%'
                        order by not actif, nom collate "fr-x-icu"
                        """)
                .param("cherche", cherche.replaceAll("[%_\\\\]", ""))
                .query(CompteView.class)
                .list();
    }

    CompteView compte(String identifiant) {
        return base.sql(
                        "select identifiant, nom, courriel, actif, version from app.agent where"
                                + " identifiant = ?")
                .param(identifiant)
                .query(CompteView.class)
                .optional()
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "Aucun agent n’a l’identifiant « " + identifiant + " »."));
    }

    @Transactional
    void creer(DemandeDAgent demande) {
        if (comptes.compte(demande.identifiant()).isPresent()
                || AgentCourant.APPLICATION.equals(demande.identifiant())) {
            throw DonneesRefusees.champ(
                    "identifiant", "Cet identifiant est déjà pris : choisissez-en un autre.");
        }
        comptes.creer(
                new Agent(demande.identifiant(), demande.nom(), demande.courriel()),
                encoder.encode(demande.motDePasse()),
                List.of());
        actes.consigner("Compte « " + demande.identifiant() + " » ouvert : " + demande.nom());
    }

    @Transactional
    void changer(DemandeDAgent demande, int version) {
        var empreinte = Optional.ofNullable(demande.motDePasse()).map(encoder::encode).orElse(null);
        exigerUneLigne(
                base.sql(
                                """
                                update app.agent set nom = :nom, courriel = :courriel,
                                    empreinte = coalesce(:empreinte, empreinte), version = version + 1
                                where identifiant = :identifiant and version = :version
                                """)
                        .param("nom", demande.nom())
                        .param("courriel", demande.courriel())
                        .param("empreinte", empreinte)
                        .param("identifiant", demande.identifiant())
                        .param("version", version)
                        .update());
        var motDePasse = empreinte == null ? "" : ", mot de passe compris";
        actes.consigner("Compte « " + demande.identifiant() + " » modifié" + motDePasse);
        if (empreinte != null) {
            fermerLesSessions(demande.identifiant());
        }
    }

    /** The habilitations stay, without effect while the account is closed. */
    @Transactional
    void fermer(String identifiant, int version) {
        changerLEtat(identifiant, false, version);
        if (!comptes.aUnAdministrateur(LocalDate.now(horloge))) {
            throw new EtatIncompatible(
                    "C’est le dernier administrateur : habilitez-en un autre avant de fermer ce"
                            + " compte.");
        }
        fermerLesSessions(identifiant);
        actes.consignerLaPerte("Compte « " + identifiant + " » fermé", identifiant);
    }

    @Transactional
    void rouvrir(String identifiant, int version) {
        changerLEtat(identifiant, true, version);
        actes.consigner("Compte « " + identifiant + " » rouvert");
    }

    private void changerLEtat(String identifiant, boolean actif, int version) {
        exigerUneLigne(
                base.sql(
                                """
                                update app.agent set actif = ?, version = version + 1
                                where identifiant = ? and version = ?
                                """)
                        .params(actif, identifiant, version)
                        .update());
    }

    private static void exigerUneLigne(int lignes) {
        if (lignes == 0) {
            throw new EtatIncompatible(
                    "Ce compte vient d’être modifié par quelqu’un d’autre. Relisez-le, puis"
                            + " recommencez.");
        }
    }

    private void fermerLesSessions(String identifiant) {
        sessions.ifAvailable(
                s -> s.findByPrincipalName(identifiant).keySet().forEach(s::deleteById));
    }

    /** An account as the pages show it. */
    record CompteView(
            String identifiant, String nom, String courriel, boolean actif, int version) {}
}
