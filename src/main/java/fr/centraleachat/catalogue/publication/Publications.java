package fr.centraleachat.catalogue.publication;

import fr.centraleachat.catalogue.decp.EcritureDecp;
import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.reglementation.Parametre;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What must be published, for those who see to it. */
@Service
@Transactional(readOnly = true)
public class Publications {

    private final DonneesRepository donnees;
    private final RegleDePublication regle;
    private final AgentCourant agent;
    private final Clock horloge;

    Publications(
            DonneesRepository donnees,
            RegleDePublication regle,
            AgentCourant agent,
            Clock horloge) {
        this.donnees = donnees;
        this.regle = regle;
        this.agent = agent;
        this.horloge = horloge;
    }

    /** Late first. */
    public List<DonneesDeMarche> page(Vue vue, int page, int taille) {
        exigerDeLire();
        return donnees.page(vue, page, taille);
    }

    public int compter(Vue vue) {
        return donnees.compter(vue);
    }

    /** Every agent reads them. */
    public DonneesDeMarche de(String reference) {
        return donnees.lire(reference)
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "Aucun marché ne porte la référence « "
                                                + reference
                                                + " »."));
    }

    /** From which amount, by which article. */
    public Parametre seuil() {
        return regle.enVigueur(LocalDate.now(horloge));
    }

    /** Whether the caller completes and publishes. */
    public boolean peutPublier() {
        return agent.tient(Fonction.EQUIPE_ACHATS) || agent.tient(Fonction.EQUIPE_MARCHES);
    }

    void exigerDePublier() {
        if (!peutPublier()) {
            throw new AccesRefuse(
                    "La publication des données essentielles revient à l’équipe achats et à l’équipe"
                            + " marchés.");
        }
    }

    private void exigerDeLire() {
        if (!peutPublier() && !agent.tient(Fonction.PILOTE)) {
            exigerDePublier();
        }
    }

    /**
     * The file to deposit: those that are ready, as they will be once published.
     *
     * @param le day of the publication that they carry
     * @param references which ones, empty for all that are ready
     */
    public void ecrire(Collection<String> references, LocalDate le, OutputStream flux)
            throws IOException {
        try (var sortie = new EcritureDecp(flux)) {
            donnees.parcourir(
                    m -> {
                        if (m.etat() == EtatDePublication.PRETE
                                && (references.isEmpty() || references.contains(m.reference()))) {
                            ecrire(m, le, sortie);
                        }
                    });
        }
    }

    /**
     * @throws DonneesRefusees when the day is to come, or there is nothing to put in the file
     */
    public void exigerUnFichier(Collection<String> references, LocalDate le) {
        exigerDeLire();
        exigerUnJour(le);
        if (references.isEmpty()) {
            return;
        }
        for (var reference : references) {
            var marche = de(reference);
            if (marche.etat() != EtatDePublication.PRETE || !marche.due()) {
                throw DonneesRefusees.champ(
                        "references",
                        "Les données de " + reference + " ne sont pas prêtes à publier.");
            }
        }
    }

    void exigerUnJour(LocalDate le) {
        if (le == null || le.isAfter(LocalDate.now(horloge))) {
            throw DonneesRefusees.champ(
                    "jour", "Indiquez le jour de la publication, aujourd’hui au plus tard.");
        }
    }

    private static void ecrire(DonneesDeMarche marche, LocalDate le, EcritureDecp sortie) {
        try {
            var publiees = marche.donnees().deepCopy();
            publiees.put("datePublicationDonnees", le.toString());
            sortie.ecrire(publiees.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
