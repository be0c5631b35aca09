package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Garde 19 (R2144-4, R2144-7): the pieces of the attributaire are valid the day the check is made,
 * and again the day of the signature.
 */
@Component
public class GardesDeLAttributaire {

    private final Parametres parametres;
    private final Formats formats;

    GardesDeLAttributaire(Parametres parametres, Formats formats) {
        this.parametres = parametres;
        this.formats = formats;
    }

    /** Fiscal and social certificates valid that day. */
    public List<Erreur> certificats(
            VerificationDeLAttributaire verification, Attributaire attributaire, LocalDate jour) {
        var erreurs = new ArrayList<Erreur>();
        if (!fiscalValable(verification, attributaire, jour)) {
            erreurs.add(
                    new Erreur(
                            "attestationsFiscales",
                            manque("le certificat fiscal", attributaire, jour),
                            "L2141-2, R2143-7"));
        }
        if (!socialValable(verification, attributaire, jour)) {
            erreurs.add(
                    new Erreur(
                            "attestationsVigilance",
                            manque(
                                    "le certificat social ou l’attestation de vigilance"
                                            + ancienneteExigee(attributaire, jour),
                                    attributaire,
                                    jour),
                            "R2143-8, C. trav. D8222-5"));
        }
        return erreurs;
    }

    private static boolean fiscalValable(
            VerificationDeLAttributaire verification, Attributaire de, LocalDate jour) {
        return verification.attestationsFiscales().stream()
                .filter(c -> c.operateur().equals(de.siret()))
                .anyMatch(c -> couvre(c.delivreLe(), c.valableJusquAu(), jour));
    }

    private boolean socialValable(
            VerificationDeLAttributaire verification, Attributaire de, LocalDate jour) {
        return verification.attestationsVigilance().stream()
                .filter(a -> a.operateur().equals(de.siret()))
                .filter(a -> couvre(a.delivreeLe(), a.valableJusquAu(), jour))
                .anyMatch(a -> !vigilanceExigee(de, jour) || recente(a.delivreeLe(), jour));
    }

    private static boolean couvre(LocalDate debut, LocalDate fin, LocalDate jour) {
        return !debut.isAfter(jour) && !fin.isBefore(jour);
    }

    private boolean vigilanceExigee(Attributaire de, LocalDate jour) {
        return de.montantHt().atteint(parametres.montant("ATTESTATION_VIGILANCE_MINIMUM", jour));
    }

    private boolean recente(LocalDate delivreeLe, LocalDate jour) {
        return jour.isBefore(DatesLegales.mois(delivreeLe, anciennete(jour)));
    }

    private int anciennete(LocalDate jour) {
        return parametres.entier("ATTESTATION_VIGILANCE_MOIS", jour);
    }

    private String ancienneteExigee(Attributaire de, LocalDate jour) {
        return vigilanceExigee(de, jour) ? " de moins de " + anciennete(jour) + " mois" : "";
    }

    private String manque(String piece, Attributaire de, LocalDate jour) {
        return "Il manque "
                + piece
                + ", valable le "
                + formats.date(jour)
                + ", de "
                + de.nom()
                + " : demandez-le, puis joignez-le.";
    }

    /** An acte d’engagement signed for each lot to be signed. */
    static List<Erreur> actes(
            VerificationDeLAttributaire verification, List<DecisionDeLot> decisions) {
        return decisions.stream()
                .filter(d -> !acteSigne(verification, d))
                .map(
                        d ->
                                new Erreur(
                                        "actesEngagementSignes",
                                        "Il manque l’acte d’engagement du lot "
                                                + d.lot()
                                                + " signé par l’attributaire : joignez-le.",
                                        "R2182-3, R2144-7"))
                .toList();
    }

    /** One result, and one only, for each attributaire; none for anybody else. */
    static List<Erreur> resultats(
            VerificationDeLAttributaire verification, List<DecisionDeLot> decisions) {
        var erreurs = new ArrayList<Erreur>();
        for (var decision : decisions) {
            if (verification.resultats().stream().filter(r -> r.porteSur(decision)).count() != 1) {
                erreurs.add(
                        new Erreur(
                                "resultats",
                                "Indiquez un résultat, et un seul, pour l’attributaire du lot "
                                        + decision.lot()
                                        + ".",
                                "R2144-7"));
            }
        }
        for (int i = 0; i < verification.resultats().size(); i++) {
            var resultat = verification.resultats().get(i);
            if (decisions.stream().noneMatch(resultat::porteSur)) {
                erreurs.add(
                        Erreur.de(
                                "resultats[" + i + "].operateur",
                                "Cet opérateur n’est pas l’attributaire à vérifier pour le lot "
                                        + resultat.lot()
                                        + " : retirez la ligne."));
            }
        }
        return erreurs;
    }

    /** Whoever declared sous-traitance has its DC4 verified. */
    static List<Erreur> sousTraitance(
            VerificationDeLAttributaire verification, List<String> declarants) {
        var verifies =
                Montage.ouVide(verification.sousTraitants()).stream()
                        .map(SousTraitantDeclare::operateur)
                        .toList();
        return declarants.stream()
                .filter(d -> !verifies.contains(d))
                .map(
                        d ->
                                new Erreur(
                                        "sousTraitants",
                                        d
                                                + " a déclaré de la sous-traitance : ajoutez ses"
                                                + " sous-traitants et leur DC4.",
                                        "R2193-1, R2193-2"))
                .toList();
    }

    private static boolean acteSigne(
            VerificationDeLAttributaire verification, DecisionDeLot decision) {
        return verification.actesEngagementSignes().stream()
                .anyMatch(
                        a ->
                                decision.lot().equals(a.lot())
                                        && decision.operateur().equals(a.operateur()));
    }
}
