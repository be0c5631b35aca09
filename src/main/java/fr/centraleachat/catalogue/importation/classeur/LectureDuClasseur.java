package fr.centraleachat.catalogue.importation.classeur;

import fr.centraleachat.catalogue.decp.ChampDecp;
import fr.centraleachat.catalogue.importation.Candidat;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.Classeurs;
import fr.centraleachat.document.FeuilleLue.Ligne;
import fr.centraleachat.document.ParcoursDeFeuille;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.FamillesDAchat;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Reads a workbook of marchés row after row. */
@Component
public class LectureDuClasseur {

    private final Classeurs classeurs;
    private final FamillesDAchat familles;
    private final Organisation organisation;

    LectureDuClasseur(Classeurs classeurs, FamillesDAchat familles, Organisation organisation) {
        this.classeurs = classeurs;
        this.familles = familles;
        this.organisation = organisation;
    }

    /** Told of each row: its number, the id it gives, and what makes a candidate of it. */
    @FunctionalInterface
    public interface Receveur {
        void recevoir(int numero, String idDecp, Supplier<Candidat> controle);
    }

    /**
     * @param entetes told of what is to be said of a header, with the number of its row
     * @throws DonneesRefusees when it is not a workbook, or not one of marchés
     */
    public void lire(InputStream flux, Receveur receveur, BiConsumer<Integer, String> entetes) {
        var parcours = new Parcours(receveur, entetes);
        classeurs.parcourir(flux, parcours);
        if (parcours.lus == 0) {
            throw DonneesRefusees.champ(
                    "fichier",
                    "Aucun marché n’est écrit dans ce classeur : remplissez la feuille « "
                            + ModeleDeMarches.FEUILLE
                            + " » du modèle, à partir de la deuxième ligne.");
        }
    }

    private Map<String, String> famillesConnues() {
        var codes = new HashMap<String, String>();
        familles.libelles().forEach((code, nom) -> connaitre(codes, code, nom));
        return codes;
    }

    private Map<String, String> adherentsConnus() {
        var codes = new HashMap<String, String>();
        organisation.adherents().forEach(a -> connaitre(codes, a.code(), a.nom()));
        return codes;
    }

    private static void connaitre(Map<String, String> codes, String code, String nom) {
        List.of(code, nom).forEach(t -> codes.put(t.strip().toLowerCase(Locale.FRENCH), code));
    }

    private final class Parcours implements ParcoursDeFeuille {

        private final LectureDeLigne lecture =
                new LectureDeLigne(new LectureDesPropres(famillesConnues(), adherentsConnus()));
        private final Receveur receveur;
        private final BiConsumer<Integer, String> remarques;
        private Fusions fusions = new Fusions(List.of());
        private Entetes entetes;
        private int lus;

        private Parcours(Receveur receveur, BiConsumer<Integer, String> remarques) {
            this.receveur = receveur;
            this.remarques = remarques;
        }

        @Override
        public String feuille() {
            return ModeleDeMarches.FEUILLE;
        }

        @Override
        public void fusions(List<String> trouvees) {
            fusions = new Fusions(trouvees);
        }

        @Override
        public void ligne(Ligne ligne) {
            if (entetes == null) {
                entetes = Entetes.lire(ligne);
                entetes.inconnues()
                        .forEach(
                                i ->
                                        remarques.accept(
                                                ligne.numero(),
                                                "La colonne « "
                                                        + i
                                                        + " » n’est pas connue : elle est laissée de"
                                                        + " côté."));
                return;
            }
            lus++;
            var lue = new LigneDeMarche(ligne, entetes, fusions);
            receveur.recevoir(
                    ligne.numero(),
                    lue.texte(ChampDecp.ID.code()),
                    () -> lecture.lire(ligne.numero(), lue));
        }
    }
}
