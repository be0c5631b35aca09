package fr.centraleachat.catalogue.prix;

import fr.centraleachat.catalogue.recherche.FicheDeMarche;
import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.Classeurs;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports the bordereau de prix of a marché: whole, or not at all. */
@Service
public class ImporterBordereau {

    private static final int LIGNES_MAXIMALES = 100_000;

    private final Classeurs classeurs;
    private final Marches marches;
    private final BordereauRepository bordereaux;
    private final AgentCourant agent;
    private final Clock horloge;
    private final TransactionTemplate transaction;

    ImporterBordereau(
            Classeurs classeurs,
            Marches marches,
            BordereauRepository bordereaux,
            AgentCourant agent,
            Clock horloge,
            TransactionTemplate transaction) {
        this.classeurs = classeurs;
        this.marches = marches;
        this.bordereaux = bordereaux;
        this.agent = agent;
        this.horloge = horloge;
        this.transaction = transaction;
    }

    public boolean peut() {
        return agent.tient(Fonction.EQUIPE_ACHATS);
    }

    /**
     * @param debut first day of its prices: those in force end there, and are kept
     * @return how many articles it holds
     * @throws DonneesRefusees with everything that is wrong, by cell
     */
    public int importer(String marche, LocalDate debut, String fichier, InputStream contenu) {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        controler(marches.fiche(marche), debut);
        var articles = lire(contenu);
        transaction.executeWithoutResult(s -> ranger(marche, debut, fichier, articles));
        return articles.size();
    }

    private List<Article> lire(InputStream contenu) {
        var feuilles = classeurs.lire(contenu, LIGNES_MAXIMALES);
        return new LectureDeBordereau(feuilles.get(0)).lire();
    }

    private static void controler(FicheDeMarche marche, LocalDate debut) {
        if (debut == null) {
            throw DonneesRefusees.champ("debut", "Dites à partir de quel jour ces prix valent.");
        }
        if (marche.fin() != null && !debut.isBefore(marche.fin())) {
            throw DonneesRefusees.champ(
                    "debut", "Ce marché sera terminé : donnez un jour d’avant.");
        }
    }

    private void ranger(String marche, LocalDate debut, String fichier, List<Article> articles) {
        bordereaux.tenirLeMarche(marche);
        bordereaux.tous(marche).stream()
                .filter(b -> b.ecarteLe() == null)
                .findFirst()
                .ifPresent(dernier -> remplacer(dernier, debut));
        var nouveau =
                new Bordereau(
                        0,
                        marche,
                        debut,
                        null,
                        fichier,
                        articles.size(),
                        agent.identifiant(),
                        horloge.instant(),
                        null);
        bordereaux.remplir(bordereaux.creer(nouveau), articles);
    }

    private void remplacer(Bordereau dernier, LocalDate debut) {
        if (dernier.debut().isAfter(debut)) {
            throw DonneesRefusees.champ(
                    "debut",
                    "Un bordereau commence déjà plus tard : donnez ce jour-là ou un jour d’après.");
        }
        if (dernier.debut().equals(debut)) {
            bordereaux.ecarter(dernier.id(), horloge.instant());
        } else {
            bordereaux.finir(dernier.id(), debut);
        }
    }
}
