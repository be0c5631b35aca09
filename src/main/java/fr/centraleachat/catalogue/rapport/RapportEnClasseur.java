package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.catalogue.rapport.Montants.Montant;
import fr.centraleachat.document.CelluleDeCalcul;
import fr.centraleachat.document.CelluleDeCalcul.Formule;
import fr.centraleachat.document.CelluleDeCalcul.Nombre;
import fr.centraleachat.document.CelluleDeCalcul.Texte;
import fr.centraleachat.document.FeuilleDeCalcul;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheets of the report: what is summed or compared is a formula over the numbers. */
final class RapportEnClasseur {

    private RapportEnClasseur() {}

    static List<FeuilleDeCalcul> feuilles(RapportAnnuel r) {
        return List.of(
                indicateurs(r),
                montants("Par famille", "Famille d’achat", r.familles()),
                montants("Par adhérent", "Adhérent", r.adherents()),
                montants("Premiers marchés", "Marché", r.premiers()),
                fins(r));
    }

    private static FeuilleDeCalcul indicateurs(RapportAnnuel r) {
        var lignes = new ArrayList<List<CelluleDeCalcul>>();
        lignes.add(
                entetes(
                        "Indicateur",
                        "" + r.annee(),
                        "" + (r.annee() - 1),
                        "Évolution",
                        "Valeur publiée",
                        "Source",
                        "Ce qu’il compte"));
        for (var l : r.indicateurs()) {
            lignes.add(indicateur(l, lignes.size() + 1));
        }
        return new FeuilleDeCalcul(
                "Indicateurs", List.of(60, 14, 14, 14, 24, 40, 100), 1, 1, lignes);
    }

    private static List<CelluleDeCalcul> indicateur(LigneDeRapport l, int rang) {
        var ecart =
                l.valeur() == null || l.precedente() == null
                        ? null
                        : l.valeur().subtract(l.precedente());
        var publie = l.publies().stream().findFirst();
        return List.of(
                texte(l.indicateur().libelle()),
                nombre(l.valeur()),
                nombre(l.precedente()),
                Formule.nombre(
                        "IF(OR(B%1$d=\"\",C%1$d=\"\"),\"\",B%1$d-C%1$d)".formatted(rang), ecart, 1),
                texte(publie.map(p -> p.annee() + " : " + p.valeur()).orElse("")),
                texte(l.source() != null ? l.source() : publie.map(p -> p.source()).orElse("")),
                texte(l.indicateur().definition()));
    }

    private static FeuilleDeCalcul montants(String nom, String entete, Montants montants) {
        var lignes = new ArrayList<List<CelluleDeCalcul>>();
        lignes.add(entetes(entete, "Consommé, € HT", "Commandes", "Part de cette feuille, %"));
        int derniere = montants.lignes().size() + 1;
        for (Montant m : montants.lignes()) {
            int rang = lignes.size() + 1;
            var part = "IF(SUM(B$2:B$%1$d)=0,\"\",100*B%2$d/SUM(B$2:B$%1$d))";
            lignes.add(
                    List.of(
                            texte(m.nom()),
                            new Nombre(m.montantHt()),
                            new Nombre(BigDecimal.valueOf(m.commandes())),
                            Formule.nombre(part.formatted(derniere, rang), montants.part(m), 1)));
        }
        if (!montants.estVide()) {
            lignes.add(total(montants, derniere));
        }
        return new FeuilleDeCalcul(nom, List.of(70, 18, 14, 12), 1, 1, lignes);
    }

    private static List<CelluleDeCalcul> total(Montants montants, int derniere) {
        var commandes = montants.lignes().stream().mapToInt(Montant::commandes).sum();
        return List.of(
                Texte.entete("Total"),
                Formule.nombre("SUM(B2:B%d)".formatted(derniere), montants.total(), 2),
                Formule.nombre(
                        "SUM(C2:C%d)".formatted(derniere), BigDecimal.valueOf(commandes), 0));
    }

    private static FeuilleDeCalcul fins(RapportAnnuel r) {
        var lignes = new ArrayList<List<CelluleDeCalcul>>();
        lignes.add(entetes("Dernier jour", "Référence", "Objet", "Famille", "Titulaires"));
        for (var m : r.finissent()) {
            lignes.add(
                    Stream.of(
                                    m.dernierJour().toString(),
                                    m.reference(),
                                    m.objet(),
                                    m.famille(),
                                    m.titulaires())
                            .map(RapportEnClasseur::texte)
                            .toList());
        }
        return new FeuilleDeCalcul(
                "Finissent en " + (r.annee() + 1), List.of(14, 18, 80, 40, 50), 1, 2, lignes);
    }

    private static List<CelluleDeCalcul> entetes(String... titres) {
        return Stream.of(titres).map(t -> (CelluleDeCalcul) Texte.entete(t)).toList();
    }

    private static CelluleDeCalcul texte(String texte) {
        return texte == null ? new CelluleDeCalcul.Vide() : Texte.fixe(texte);
    }

    private static CelluleDeCalcul nombre(BigDecimal valeur) {
        return valeur == null ? new CelluleDeCalcul.Vide() : new Nombre(valeur);
    }
}
