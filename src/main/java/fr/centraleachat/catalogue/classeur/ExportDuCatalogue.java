package fr.centraleachat.catalogue.classeur;

import fr.centraleachat.catalogue.classeur.ClasseurDuCatalogue.Calcul;
import fr.centraleachat.catalogue.classeur.ClasseurDuCatalogue.Titre;
import fr.centraleachat.catalogue.recherche.ListeDesMarches;
import fr.centraleachat.catalogue.recherche.MarcheLu;
import fr.centraleachat.catalogue.recherche.Recherche;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.FamillesDAchat;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The list of the catalogue as a workbook, with what is left of each ceiling. */
@Service
public class ExportDuCatalogue {

    private static final List<Titre> TITRES =
            List.of(
                    new Titre("Référence", 14),
                    new Titre("Objet", 60),
                    new Titre("Famille d’achat", 28),
                    new Titre("Acheteur", 28),
                    new Titre("SIRET de l’acheteur", 17),
                    new Titre("Titulaires", 40),
                    new Titre("Procédure", 26),
                    new Titre("Accord-cadre", 10),
                    new Titre("Code CPV", 12),
                    new Titre("Identifiant d’origine", 18),
                    new Titre("Notification", 12),
                    new Titre("Dernier jour", 12),
                    new Titre("Montant HT", 16),
                    new Titre("Unité du maximum", 12),
                    new Titre("Maximum", 16),
                    new Titre("Engagé", 16),
                    new Titre("Reste", 16));

    private final ListeDesMarches liste;
    private final Organisation organisation;
    private final FamillesDAchat familles;

    ExportDuCatalogue(ListeDesMarches liste, Organisation organisation, FamillesDAchat familles) {
        this.liste = liste;
        this.organisation = organisation;
        this.familles = familles;
    }

    /** Filled when it is returned: the caller writes and closes it. */
    public ClasseurDuCatalogue remplir(Recherche recherche) throws IOException {
        var classeur = new ClasseurDuCatalogue();
        boolean complet = false;
        try {
            var feuille = classeur.feuille("Marchés", TITRES);
            var noms =
                    organisation.adherents().stream()
                            .collect(Collectors.toMap(Adherent::code, Adherent::nom));
            var libelles = familles.libelles();
            liste.parcourir(recherche, m -> ajouter(feuille, m, noms, libelles));
            feuille.filtrer();
            complet = true;
            return classeur;
        } finally {
            if (!complet) {
                classeur.close();
            }
        }
    }

    private static void ajouter(
            FeuilleDuCatalogue feuille,
            MarcheLu m,
            Map<String, String> noms,
            Map<String, String> familles) {
        feuille.ligne(
                m.reference(),
                m.objet(),
                nom(familles, m.famille()),
                nom(noms, m.acheteur()),
                m.acheteurSiret(),
                m.titulaires(),
                m.procedure(),
                m.accordCadre() ? "oui" : "non",
                m.codeCpv(),
                m.idDecp(),
                m.dateNotification(),
                m.fin() == null ? null : m.fin().minusDays(1),
                m.montantHt(),
                unite(m.unite()),
                m.maximum(),
                m.engage(),
                m.maximum() == null ? null : new Calcul("O#-P#"));
    }

    private static String nom(Map<String, String> noms, String code) {
        return code == null ? null : noms.getOrDefault(code, code);
    }

    static String unite(String code) {
        if (code == null) {
            return null;
        }
        return "EUROS_HT".equals(code) ? "euros HT" : "quantité";
    }
}
