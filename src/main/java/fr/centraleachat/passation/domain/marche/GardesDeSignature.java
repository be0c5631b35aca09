package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import fr.centraleachat.common.Siret;
import fr.centraleachat.passation.domain.attribution.TypeIdentifiant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What holds a signature back, beside the pieces of the attributaire ({@link
 * GardesDeLAttributaire}) and a référé.
 */
final class GardesDeSignature {

    /** As the open data recommend: no space, no punctuation. */
    private static final String NUMERO = "[A-Za-z0-9_-]{1,16}";

    private static final DateTimeFormatter JOUR =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private static final Montant MINIMUM = Montant.de(1);

    private GardesDeSignature() {}

    static List<Erreur> numero(String idMarche) {
        return idMarche.matches(NUMERO)
                ? List.of()
                : List.of(
                        Erreur.de(
                                "idMarche",
                                "Donnez un numéro de 16 caractères au plus, fait de lettres, de"
                                        + " chiffres et de tirets."));
    }

    static Erreur numeroDejaPris(String idMarche) {
        return Erreur.de(
                "idMarche",
                "Un autre marché de cet acheteur porte déjà le numéro "
                        + idMarche
                        + " : donnez-en un propre à ce lot.");
    }

    static List<Erreur> montant(Montant montant) {
        return montant.atteint(MINIMUM)
                ? List.of()
                : List.of(
                        new Erreur(
                                "montant",
                                "Indiquez le montant du marché, ou le maximum de l’accord-cadre.",
                                "R2162-4"));
    }

    /** After the decision, and a fact: never to come. */
    static List<Erreur> date(LocalDate dateSignature, LocalDate decision, LocalDate aujourdhui) {
        if (dateSignature.isAfter(aujourdhui)) {
            return List.of(
                    Erreur.de(
                            "dateSignature",
                            "La date de signature est à venir : indiquez la date réelle."));
        }
        return dateSignature.isBefore(decision)
                ? List.of(
                        new Erreur(
                                "dateSignature",
                                "Le marché ne peut pas être signé avant la décision d’attribution.",
                                "R2182-1"))
                : List.of();
    }

    /**
     * Garde 21: not before the délai de suspension has run.
     *
     * @param possible first day of signature
     */
    static List<Erreur> delaiDeSuspension(LocalDate dateSignature, LocalDate possible) {
        return dateSignature.isBefore(possible)
                ? List.of(
                        new Erreur(
                                "dateSignature",
                                "Le délai de suspension court depuis l’envoi des lettres : le"
                                        + " marché ne peut être signé qu’à compter du "
                                        + possible.format(JOUR)
                                        + ".",
                                "R2182-1"))
                : List.of();
    }

    /** The power to sign exists the day it is used (CGCT L2122-22, L2122-21-1, L5211-10). */
    static List<Erreur> fondement(LocalDate dateFondement, LocalDate dateSignature) {
        return dateFondement.isAfter(dateSignature)
                ? List.of(
                        new Erreur(
                                "dateFondement",
                                "La délégation ou la délibération est postérieure à la signature :"
                                        + " faites-la prendre avant de signer.",
                                "CGCT L2122-22, L2122-21-1"))
                : List.of();
    }

    /**
     * @param limite last day on which the offer binds its author
     */
    static List<Erreur> validiteDeLOffre(Signature signature, LocalDate limite) {
        return signature.dateSignature().isAfter(limite) && signature.accordProrogation() == null
                ? List.of(
                        Erreur.de(
                                "accordProrogation",
                                "La validité des offres est échue : joignez l’accord du titulaire"
                                        + " sur sa prorogation."))
                : List.of();
    }

    /** The attributaire is the one mandataire; a SIRET has a right key. */
    static List<Erreur> titulaires(List<TitulaireSigne> titulaires, String attributaire) {
        var erreurs = new ArrayList<Erreur>();
        var mandataires =
                titulaires.stream().filter(t -> t.role() == RoleDuTitulaire.MANDATAIRE).toList();
        if (mandataires.size() != 1 || !attributaire.equals(mandataires.get(0).id())) {
            erreurs.add(
                    new Erreur(
                            "titulaires",
                            "Le titulaire, ou le mandataire du groupement, est l’attributaire"
                                    + " décidé : "
                                    + attributaire
                                    + ".",
                            "L2152-7"));
        }
        for (int i = 0; i < titulaires.size(); i++) {
            var titulaire = titulaires.get(i);
            if (titulaire.typeIdentifiant() == TypeIdentifiant.SIRET
                    && !Siret.estValide(titulaire.id())) {
                erreurs.add(
                        Erreur.de(
                                "titulaires[" + i + "].id",
                                "Le SIRET « "
                                        + titulaire.id()
                                        + " » n’est pas valable : vérifiez ses quatorze chiffres."));
            }
        }
        return erreurs;
    }
}
