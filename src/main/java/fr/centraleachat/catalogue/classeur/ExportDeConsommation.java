package fr.centraleachat.catalogue.classeur;

import fr.centraleachat.catalogue.classeur.ClasseurDuCatalogue.Calcul;
import fr.centraleachat.catalogue.classeur.ClasseurDuCatalogue.Titre;
import fr.centraleachat.catalogue.classeur.LectureDeConsommation.LignePassee;
import fr.centraleachat.catalogue.classeur.LectureDeConsommation.PartLue;
import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Organisation;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Who drew what on a marché: its periods, each adhérent, each entry, with totals that compute. */
@Service
public class ExportDeConsommation {

    private static final int ETROITE = 14;
    private static final int LARGE = 30;
    private static final List<Titre> ADHERENTS =
            titres(
                    "Adhérent",
                    "Période",
                    "Quota",
                    "Reçu",
                    "Cédé",
                    "Engagé",
                    "Constaté",
                    "Reste du quota");
    private static final List<Titre> PERIODES =
            titres(
                    "Période",
                    "Du",
                    "Au",
                    "Unité",
                    "Minimum",
                    "Maximum",
                    "Attribué",
                    "Engagé",
                    "Constaté",
                    "Reste");
    private static final List<Titre> ECRITURES =
            titres(
                    "Date",
                    "Période",
                    "Rang",
                    "Genre",
                    "Adhérent",
                    "Vers",
                    "Montant",
                    "Libellé",
                    "Par");
    private static final Map<String, String> GENRES =
            Map.of(
                    "QUOTA", "quota",
                    "ENGAGEMENT", "commande",
                    "ANNULATION", "annulation",
                    "TRANSFERT", "transfert",
                    "CONSTAT", "constat");

    private final LectureDeConsommation lecture;
    private final Marches marches;
    private final Organisation organisation;

    ExportDeConsommation(
            LectureDeConsommation lecture, Marches marches, Organisation organisation) {
        this.lecture = lecture;
        this.marches = marches;
        this.organisation = organisation;
    }

    /**
     * The caller writes and closes it.
     *
     * @throws fr.centraleachat.common.Introuvable when no marché has that reference
     */
    public ClasseurDuCatalogue remplir(String reference) throws IOException {
        marches.fiche(reference);
        var noms =
                organisation.adherents().stream()
                        .collect(Collectors.toMap(Adherent::code, Adherent::nom));
        var classeur = new ClasseurDuCatalogue();
        boolean complet = false;
        try {
            adherents(classeur, reference, noms);
            periodes(classeur, reference);
            ecritures(classeur, reference, noms);
            complet = true;
            return classeur;
        } finally {
            if (!complet) {
                classeur.close();
            }
        }
    }

    private void adherents(
            ClasseurDuCatalogue classeur, String reference, Map<String, String> noms) {
        var feuille = classeur.feuille("Par adhérent", ADHERENTS);
        lecture.parts(reference).forEach(p -> ajouter(feuille, p, noms));
        int derniere = feuille.derniere();
        feuille.filtrer();
        if (derniere > 1) {
            var sommes = Stream.of("C", "D", "E", "F", "G", "H").map(c -> somme(c, derniere));
            feuille.ligne(Stream.concat(Stream.of("Total", ""), sommes).toArray());
        }
    }

    private static void ajouter(FeuilleDuCatalogue feuille, PartLue p, Map<String, String> noms) {
        feuille.ligne(
                noms.getOrDefault(p.adherent(), p.adherent()),
                p.periode(),
                p.quota(),
                p.recu(),
                p.cede(),
                p.engage(),
                p.constate(),
                p.quota() == null ? null : new Calcul("C#+D#-E#-F#-G#"));
    }

    private void periodes(ClasseurDuCatalogue classeur, String reference) {
        var feuille = classeur.feuille("Périodes", PERIODES);
        for (var p : lecture.periodes(reference)) {
            feuille.ligne(
                    p.rang(),
                    p.debut(),
                    p.fin().minusDays(1),
                    ExportDuCatalogue.unite(p.unite()),
                    p.minimum(),
                    p.maximum(),
                    p.attribue(),
                    p.engage(),
                    p.constate(),
                    new Calcul("F#-H#-I#"));
        }
    }

    private void ecritures(
            ClasseurDuCatalogue classeur, String reference, Map<String, String> noms) {
        var feuille = classeur.feuille("Écritures", ECRITURES);
        lecture.ecritures(reference, e -> ajouter(feuille, e, noms));
        int derniere = feuille.derniere();
        feuille.filtrer();
        if (derniere > 1) {
            var total = new Calcul(du("commande", derniere) + "+" + du("annulation", derniere));
            feuille.ligne("Commandes, annulations déduites", null, null, null, null, null, total);
        }
    }

    private static String du(String genre, int derniere) {
        return "SUMIF(D2:D%1$d,\"%2$s\",G2:G%1$d)".formatted(derniere, genre);
    }

    /** What a cancellation gives back is negative: the column adds up. */
    private static void ajouter(
            FeuilleDuCatalogue feuille, LignePassee e, Map<String, String> noms) {
        boolean annulation = "ANNULATION".equals(e.genre());
        feuille.ligne(
                e.le().atZoneSameInstant(Calendrier.ZONE).toLocalDate(),
                e.periode(),
                e.rang(),
                GENRES.get(e.genre()),
                noms.getOrDefault(e.adherent(), e.adherent()),
                e.vers() == null ? null : noms.getOrDefault(e.vers(), e.vers()),
                annulation ? e.montant().negate() : e.montant(),
                e.libelle(),
                e.par());
    }

    private static Calcul somme(String colonne, int derniere) {
        return new Calcul("SUM(%s2:%s%d)".formatted(colonne, colonne, derniere));
    }

    private static List<Titre> titres(String premier, String... autres) {
        return Stream.concat(
                        Stream.of(new Titre(premier, LARGE)),
                        Arrays.stream(autres).map(t -> new Titre(t, ETROITE)))
                .toList();
    }
}
