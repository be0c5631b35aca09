package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who read, signed and approved a DCE elsewhere could have done it here, and in that order. */
@Component
class GardesDuDceRepris {

    private final Procedures procedures;
    private final Organisation organisation;
    private final Clock horloge;

    GardesDuDceRepris(Procedures procedures, Organisation organisation, Clock horloge) {
        this.procedures = procedures;
        this.organisation = organisation;
        this.horloge = horloge;
    }

    void exiger(String numero, DceRepris dce) {
        var erreurs = new ArrayList<Erreur>();
        var charge = procedures.exiger(numero).intervenants().charge();
        if (dce.validePar().equals(charge)) {
            erreurs.add(
                    Erreur.de(
                            "validePar",
                            "Le chargé a rédigé ce DCE : un autre agent de l’équipe marchés le"
                                    + " valide."));
        }
        tient("validePar", dce.validePar(), Fonction.EQUIPE_MARCHES, Adherent.METROPOLE, erreurs);
        passee("valideLe", dce.valideLe(), erreurs);
        DonneesRefusees.siErreurs(erreurs);
    }

    void exiger(String numero, AccordsSurLeDce accords, LocalDate valideLe) {
        var erreurs = new ArrayList<Erreur>();
        var intervenants = procedures.exiger(numero).intervenants();
        tient(
                "visePar",
                accords.visePar(),
                Fonction.SERVICE_INSTRUCTEUR,
                intervenants.adherentInstructeur(),
                erreurs);
        tient(
                "approuvePar",
                accords.approuvePar(),
                Fonction.ELU_REFERENT,
                intervenants.acheteur(),
                erreurs);
        passee("approuveLe", accords.approuveLe(), erreurs);
        apres("viseLe", accords.viseLe(), valideLe, "sa validation juridique", erreurs);
        apres("approuveLe", accords.approuveLe(), accords.viseLe(), "son visa", erreurs);
        DonneesRefusees.siErreurs(erreurs);
    }

    private void tient(
            String champ, String agent, Fonction fonction, String adherent, List<Erreur> erreurs) {
        var titulaires = organisation.titulaires(fonction, adherent, null, LocalDate.now(horloge));
        if (titulaires.stream().noneMatch(a -> a.identifiant().equals(agent))) {
            erreurs.add(
                    Erreur.de(
                            champ,
                            "« %s » ne tient pas la fonction « %s » pour %s : choisissez un de ses titulaires."
                                    .formatted(
                                            agent,
                                            fonction.libelle(),
                                            organisation.adherent(adherent).nom())));
        }
    }

    private void passee(String champ, LocalDate le, List<Erreur> erreurs) {
        if (le.isAfter(LocalDate.now(horloge))) {
            erreurs.add(Erreur.de(champ, "Cette date est à venir : écrivez celle de l’acte."));
        }
    }

    private static void apres(
            String champ, LocalDate le, LocalDate avant, String quoi, List<Erreur> erreurs) {
        if (le.isBefore(avant)) {
            erreurs.add(Erreur.de(champ, "Le DCE ne peut pas l’avoir été avant " + quoi + "."));
        }
    }
}
