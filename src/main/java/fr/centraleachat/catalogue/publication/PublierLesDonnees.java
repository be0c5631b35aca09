package fr.centraleachat.catalogue.publication;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.PublicationDesMarches;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that données essentielles were published, and when: from then on they do not change, what
 * comes after is a modification of its own. Said twice, it is said once.
 */
@Service
public class PublierLesDonnees {

    private final DonneesRepository donnees;
    private final Publications publications;
    private final PublicationDesMarches procedures;
    private final AgentCourant agent;
    private final JdbcClient jdbc;

    PublierLesDonnees(
            DonneesRepository donnees,
            Publications publications,
            PublicationDesMarches procedures,
            AgentCourant agent,
            JdbcClient jdbc) {
        this.donnees = donnees;
        this.publications = publications;
        this.procedures = procedures;
        this.agent = agent;
        this.jdbc = jdbc;
    }

    /**
     * All of them or none, in one order so that two acts never wait for each other in a ring.
     *
     * @return how many were not published before
     */
    @Transactional
    public int publier(Collection<String> references, LocalDate le) {
        publications.exigerDePublier();
        publications.exigerUnJour(le);
        if (references.isEmpty()) {
            throw DonneesRefusees.champ("references", "Cochez les marchés qui sont publiés.");
        }
        int publies = 0;
        for (var reference : new TreeSet<>(references)) {
            publies += publier(reference, le) ? 1 : 0;
        }
        return publies;
    }

    private boolean publier(String reference, LocalDate le) {
        publications.de(reference);
        var marche = donnees.verrouiller(reference).orElseThrow();
        if (le.toString().equals(marche.publieeLe())) {
            return false;
        }
        exigerPubliable(marche, le);
        consigner(reference, le);
        if (marche.procedure() != null && marche.lot() != null) {
            procedures.publiees(marche.procedure(), marche.lot(), le);
        }
        return true;
    }

    private static void exigerPubliable(DonneesDeMarche marche, LocalDate le) {
        var reference = marche.reference();
        if (marche.publieeLe() != null) {
            throw new EtatIncompatible(
                    "Les données de "
                            + reference
                            + " sont publiées le "
                            + marche.publieeLe()
                            + ".");
        }
        if (marche.etat() != EtatDePublication.PRETE) {
            throw new EtatIncompatible(
                    "Les données de "
                            + reference
                            + " ne sont pas complètes : complétez-les sur la page du marché, puis"
                            + " publiez-les.");
        }
        if (le.isBefore(marche.notification())) {
            throw DonneesRefusees.champ(
                    "jour",
                    "Les données de " + reference + " sont publiées après la notification.",
                    "R2196-1");
        }
    }

    private void consigner(String reference, LocalDate le) {
        jdbc.sql(
                        """
                        update app.marche_mutualise
                        set complements = complements
                                || jsonb_build_object('datePublicationDonnees', :le::text),
                            publiees_par = :par
                        where reference = :reference""")
                .param("le", le.toString())
                .param("par", agent.identifiant())
                .param("reference", reference)
                .update();
    }
}
