package fr.centraleachat.catalogue.finance;

import static fr.centraleachat.catalogue.finance.ColonneFinanciere.COMMANDE;
import static fr.centraleachat.catalogue.finance.ColonneFinanciere.DATE;
import static fr.centraleachat.catalogue.finance.ColonneFinanciere.EXERCICE;
import static fr.centraleachat.catalogue.finance.ColonneFinanciere.GENRE;
import static fr.centraleachat.catalogue.finance.ColonneFinanciere.LIBELLE;
import static fr.centraleachat.catalogue.finance.ColonneFinanciere.LIGNE;
import static fr.centraleachat.catalogue.finance.ColonneFinanciere.MARCHE;
import static fr.centraleachat.catalogue.finance.ColonneFinanciere.MONTANT;
import static fr.centraleachat.catalogue.finance.ColonneFinanciere.NUMERO;

import fr.centraleachat.catalogue.finance.fichier.LigneBrute;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one row, and says all that is wrong with it. */
final class LectureDeLigne {

    private static final int LONGUEUR_MAXIMALE = 500;

    private final PlanDeLecture plan;
    private final LigneBrute brute;
    private final List<LigneRefusee> erreurs = new ArrayList<>();

    LectureDeLigne(PlanDeLecture plan, LigneBrute brute) {
        this.plan = plan;
        this.brute = brute;
    }

    List<LigneRefusee> erreurs() {
        return erreurs;
    }

    /** Empty when something is wrong. */
    Optional<LigneFinanciere> lire(Function<String, Reconnu> marches, Reconnaissance adherents) {
        if (!estEntiere()) {
            return Optional.empty();
        }
        var jour = jour();
        var identite =
                new LigneFinanciere.Identite(
                        adherents.reconnaitre(this),
                        exercice(jour),
                        genre(),
                        exiger(NUMERO),
                        texte(LIGNE));
        var ligne =
                new LigneFinanciere(
                        identite,
                        reconnaitre(MARCHE, marches),
                        jour,
                        montant(),
                        texte(LIBELLE),
                        facultatif(COMMANDE),
                        facultatif(ColonneFinanciere.ENGAGEMENT));
        return erreurs.isEmpty() ? Optional.of(ligne) : Optional.empty();
    }

    /** Who the adhérent of a row is. */
    @FunctionalInterface
    interface Reconnaissance {
        String reconnaitre(LectureDeLigne ligne);
    }

    String reconnaitre(ColonneFinanciere colonne, Function<String, Reconnu> chercher) {
        var texte = exiger(colonne);
        if (texte.isEmpty()) {
            return "";
        }
        var reconnu = chercher.apply(texte);
        if (reconnu.code() == null) {
            refuser(colonne, reconnu.pourquoi());
        }
        return reconnu.code();
    }

    void refuser(ColonneFinanciere colonne, String message) {
        erreurs.add(new LigneRefusee(brute.numero(), plan.titre(colonne), message));
    }

    /** A text that is cut, or a separator within a text, would be read as something else. */
    private boolean estEntiere() {
        int cases = brute.cases().size();
        boolean deTrop = brute.cases().stream().skip(plan.largeur()).anyMatch(c -> !c.estVide());
        if (cases < plan.largeur() || deTrop) {
            erreurs.add(
                    new LigneRefusee(
                            brute.numero(),
                            null,
                            "Cette ligne a %d colonne(s), les titres en ont %d : elle est coupée, ou un texte contient un séparateur sans guillemets."
                                    .formatted(cases, plan.largeur())));
            return false;
        }
        return true;
    }

    private GenreFinancier genre() {
        if (plan.correspondance().genre() != null) {
            return plan.correspondance().genre();
        }
        var texte = exiger(GENRE);
        var genre = GenreFinancier.de(texte);
        if (genre.isEmpty() && !texte.isEmpty()) {
            refuser(GENRE, "« " + texte + " » : écrivez « engagement » ou « mandat ».");
        }
        return genre.orElse(null);
    }

    private LocalDate jour() {
        var format = plan.correspondance().dates();
        var texte = exiger(DATE);
        var jour = format.lire(texte);
        if (jour.isEmpty() && !texte.isEmpty()) {
            refuser(DATE, "« " + texte + " » n’est pas une date comme " + format.exemple() + ".");
        }
        return jour.orElse(null);
    }

    private int exercice(LocalDate jour) {
        var texte = texte(EXERCICE);
        if (texte.isEmpty()) {
            return jour == null ? 0 : jour.getYear();
        }
        if (!texte.matches("(19|20|21)\\d\\d")) {
            refuser(EXERCICE, "« " + texte + " » n’est pas une année comme 2026.");
            return 0;
        }
        return Integer.parseInt(texte);
    }

    private BigDecimal montant() {
        var format = plan.correspondance().montants();
        var texte = exiger(MONTANT);
        var montant = format.lire(texte).map(BigDecimal::stripTrailingZeros).orElse(null);
        if (texte.isEmpty()) {
            return null;
        }
        if (montant == null) {
            refuser(
                    MONTANT,
                    "« " + texte + " » n’est pas un montant comme " + format.exemple() + ".");
        } else if (montant.scale() > 2) {
            refuser(
                    MONTANT,
                    "« " + texte + " » a plus de deux décimales : arrondissez au centime.");
        } else if (montant.signum() == 0) {
            refuser(MONTANT, "Un montant de zéro n’engage rien : retirez cette ligne.");
        }
        return montant;
    }

    private String exiger(ColonneFinanciere colonne) {
        int avant = erreurs.size();
        var texte = texte(colonne);
        if (texte.isEmpty() && erreurs.size() == avant) {
            refuser(colonne, "Cette case est vide.");
        }
        return texte;
    }

    private String facultatif(ColonneFinanciere colonne) {
        var texte = texte(colonne);
        return texte.isEmpty() ? null : texte;
    }

    private String texte(ColonneFinanciere colonne) {
        var lue = plan.lire(colonne, brute);
        if (lue.formule()) {
            refuser(colonne, "Cette case contient une formule : collez sa valeur à la place.");
            return "";
        }
        if (lue.texte().length() > LONGUEUR_MAXIMALE || lue.texte().indexOf('\0') >= 0) {
            refuser(colonne, "Ce texte est trop long ou illisible : 500 caractères au plus.");
            return "";
        }
        return lue.texte();
    }
}
