package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.Adhesion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a convention must say, and in what order its acts came. */
final class ReglesDeConvention {

    private ReglesDeConvention() {}

    /**
     * @throws DonneesRefusees with everything to correct
     */
    static void verifier(NouvelleConvention demande, LocalDate aujourdHui) {
        List<Erreur> erreurs = new ArrayList<>();
        deliberation(
                demande.deLAdherent(),
                "deliberationAdherent",
                "de l’adhérent",
                aujourdHui,
                erreurs);
        deliberation(
                demande.deLaMetropole(),
                "deliberationMetropole",
                "de la métropole",
                aujourdHui,
                erreurs);
        if (erreurs.isEmpty()) {
            ordre(demande, aujourdHui, erreurs);
        }
        montant(demande, erreurs);
        DonneesRefusees.siErreurs(erreurs);
    }

    private static void deliberation(
            Deliberation deliberation,
            String champ,
            String deQui,
            LocalDate aujourdHui,
            List<Erreur> erreurs) {
        if (!deliberation.estComplete()) {
            erreurs.add(
                    Erreur.de(
                            champ,
                            "Écrivez le numéro et la date de la délibération "
                                    + deQui
                                    + " : une adhésion en demande deux, concordantes."));
        } else if (deliberation.le().isAfter(aujourdHui)) {
            erreurs.add(
                    Erreur.de(
                            champ + "Le", "La délibération " + deQui + " n’est pas encore prise."));
        }
    }

    private static void ordre(
            NouvelleConvention demande, LocalDate aujourdHui, List<Erreur> erreurs) {
        var concordance = demande.concordance();
        if (demande.signeeLe().isBefore(concordance)) {
            erreurs.add(
                    Erreur.de(
                            "signeeLe",
                            "La convention se signe une fois les deux délibérations prises."));
        } else if (demande.signeeLe().isAfter(aujourdHui)) {
            erreurs.add(Erreur.de("signeeLe", "La convention n’est pas encore signée."));
        }
        if (demande.effet().debut().isBefore(concordance)) {
            erreurs.add(
                    Erreur.de(
                            "debutAdhesion",
                            "L’adhésion ne prend pas effet avant la dernière délibération."));
        }
    }

    private static void montant(NouvelleConvention demande, List<Erreur> erreurs) {
        var montant = demande.contributionAnnuelle();
        if (montant != null && MontantDeContribution.estHorsBornes(montant)) {
            erreurs.add(Erreur.de("contributionAnnuelle", MontantDeContribution.MESSAGE));
        }
    }

    /** A convention that renews holds within the adhésion that it founds. */
    static void tenirDans(Adhesion adhesion, NouvelleConvention demande) {
        var tenue = adhesion.periode();
        var effet = demande.effet();
        boolean tient =
                tenue.contient(effet.debut())
                        && (tenue.fin() == null
                                || effet.fin() != null && !effet.fin().isAfter(tenue.fin()));
        if (!tient) {
            throw DonneesRefusees.champ(
                    "debutAdhesion",
                    "Les dates de la convention doivent tenir dans celles de l’adhésion choisie.");
        }
    }
}
