package fr.centraleachat.reglementation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a new value must be, all faults told at once. */
final class ReglesDeParametre {

    private static final Set<String> SURETES = Set.of("A", "B", "C", "M");
    private static final Set<String> ENTIERES =
            Set.of("JOURS_CALENDAIRES", "JOURS_OUVRES", "JOURS_FRANCS", "MOIS", "ANS", "HABITANTS");

    private ReglesDeParametre() {}

    static void verifier(NouvelleValeur demande, Parametre modele, LocalDate aujourdHui) {
        List<Erreur> erreurs = new ArrayList<>();
        verifierPeriode(demande, aujourdHui, erreurs);
        verifierValeur(demande, modele.unite(), erreurs);
        if (demande.surete() == null || !SURETES.contains(demande.surete())) {
            erreurs.add(Erreur.de("surete", "Choisissez une sûreté : A, B, C ou M."));
        }
        if (modele.article() != null && estVide(demande.article())) {
            erreurs.add(Erreur.de("article", "Citez l’article qui fixe cette valeur."));
        }
        DonneesRefusees.siErreurs(erreurs);
    }

    private static void verifierPeriode(
            NouvelleValeur demande, LocalDate aujourdHui, List<Erreur> erreurs) {
        if (demande.debut() == null) {
            erreurs.add(Erreur.de("debut", "Indiquez le jour d’entrée en vigueur."));
        } else if (demande.debut().isBefore(aujourdHui)) {
            erreurs.add(
                    Erreur.de(
                            "debut",
                            "Choisissez un jour d’entrée en vigueur à partir d’aujourd’hui : les"
                                    + " procédures passées reposent sur l’ancienne valeur."));
        } else if (demande.fin() != null && !demande.fin().isAfter(demande.debut())) {
            erreurs.add(Erreur.de("fin", "La fin doit être postérieure au début."));
        }
    }

    private static void verifierValeur(NouvelleValeur demande, String unite, List<Erreur> erreurs) {
        if ("DATE".equals(unite)) {
            if (demande.date() == null || demande.valeur() != null) {
                erreurs.add(Erreur.de("date", "Indiquez une date."));
            }
            return;
        }
        if (demande.valeur() == null || demande.date() != null) {
            erreurs.add(Erreur.de("valeur", "Indiquez un nombre."));
        } else if (demande.valeur().signum() < 0) {
            erreurs.add(Erreur.de("valeur", "Indiquez une valeur positive ou nulle."));
        } else if (ENTIERES.contains(unite) && !estEntiere(demande.valeur())) {
            erreurs.add(Erreur.de("valeur", "Indiquez un nombre entier."));
        } else if ("EUR_HT".equals(unite) && demande.valeur().stripTrailingZeros().scale() > 2) {
            erreurs.add(Erreur.de("valeur", "Indiquez un montant à deux décimales au plus."));
        }
    }

    private static boolean estEntiere(BigDecimal valeur) {
        return valeur.stripTrailingZeros().scale() <= 0;
    }

    private static boolean estVide(String texte) {
        return texte == null || texte.isBlank();
    }
}
