package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.adhesion.Deliberation;
import fr.centraleachat.catalogue.adhesion.NouvelleConvention;
import fr.centraleachat.organisation.Lecture;
import fr.centraleachat.organisation.ModaliteDAdhesion;
import fr.centraleachat.organisation.ServiceCommun;

/** Reads a convention from the form that an administrator sends. */
final class SaisieDeConvention {

    private SaisieDeConvention() {}

    static NouvelleConvention lire(String adherent, Lecture champs) {
        Integer existante = champs.entier("adhesion");
        var service = existante == null ? service(champs) : null;
        var modalite = existante == null ? modalite(champs) : null;
        var deLAdherent = deliberation(champs, "deliberationAdherent");
        var deLaMetropole = deliberation(champs, "deliberationMetropole");
        var signee = champs.date("signeeLe", "Dites quel jour la convention a été signée.");
        var effet = champs.periode("debutAdhesion", "finAdhesion");
        var contribution = champs.montant("contributionAnnuelle");
        champs.conclure();
        return new NouvelleConvention(
                adherent,
                existante == null ? null : existante.longValue(),
                service,
                modalite,
                deLAdherent,
                deLaMetropole,
                signee,
                effet,
                contribution,
                null);
    }

    private static ServiceCommun service(Lecture champs) {
        return champs.choix("serviceCommun", ServiceCommun.class, "Choisissez le service commun.");
    }

    private static ModaliteDAdhesion modalite(Lecture champs) {
        return champs.choix("modalite", ModaliteDAdhesion.class, "Choisissez la modalité.");
    }

    private static Deliberation deliberation(Lecture champs, String champ) {
        return new Deliberation(
                champs.texte(
                        champ,
                        "Écrivez son numéro : une adhésion demande deux délibérations concordantes."),
                champs.date(champ + "Le", "Dites quel jour elle a été prise."));
    }
}
