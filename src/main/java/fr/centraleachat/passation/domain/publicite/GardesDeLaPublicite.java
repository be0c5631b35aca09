package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedure;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a publicity must satisfy before anything leaves the house. */
@Component
class GardesDeLaPublicite {

    private final Organisation organisation;
    private final SupportsExiges supports;
    private final GardeDeLaDlro dlro;
    private final GardeDeLaPreinformation preinformation;
    private final PiecesDeLaProcedure pieces;
    private final Clock horloge;

    GardesDeLaPublicite(
            Organisation organisation,
            SupportsExiges supports,
            GardeDeLaDlro dlro,
            GardeDeLaPreinformation preinformation,
            PiecesDeLaProcedure pieces,
            Clock horloge) {
        this.organisation = organisation;
        this.supports = supports;
        this.dlro = dlro;
        this.preinformation = preinformation;
        this.pieces = pieces;
        this.horloge = horloge;
    }

    /**
     * @param horsProfil some documents are not on the profil d’acheteur
     */
    void examiner(Procedure procedure, Publicite publicite, boolean horsProfil) {
        var erreurs = new ArrayList<Erreur>();
        var jour = LocalDate.now(horloge);
        var prevu = publicite.dateEnvoiPrevue();
        // The rules of a day that is past are not what is wrong with it.
        var envoi = prevu.isBefore(jour) ? jour : prevu;
        if (prevu.isBefore(jour)) {
            erreurs.add(
                    new Erreur(
                            "dateEnvoiPrevue",
                            "Cette date est passée : choisissez aujourd’hui ou plus tard.",
                            "R2131-19"));
        }
        exigerLeSiret(procedure, erreurs);
        exigerLesBeneficiaires(procedure, erreurs);
        supports.examiner(procedure, publicite.supports(), envoi, erreurs);
        pieces.controler(procedure.numero(), "avis", publicite.avis(), erreurs);
        preinformation.examiner(publicite, envoi, erreurs);
        var minimum = dlro.minimum(procedure.type(), publicite, horsProfil, envoi);
        dlro.examiner(publicite.dlro(), envoi, minimum, erreurs);
        DonneesRefusees.siErreurs(erreurs);
    }

    /** The avis and the données essentielles identify the acheteur by its SIRET. */
    private void exigerLeSiret(Procedure procedure, List<Erreur> erreurs) {
        var acheteur = organisation.adherent(procedure.intervenants().acheteur());
        if (acheteur.siret() == null) {
            erreurs.add(
                    new Erreur(
                            null,
                            "Le SIRET de l’acheteur, "
                                    + acheteur.nom()
                                    + ", n’est pas connu : demandez à l’administrateur de le compléter"
                                    + " dans la fiche de l’adhérent, puis publiez.",
                            "R2196-1"));
        }
    }

    /** Garde 5. */
    private static void exigerLesBeneficiaires(Procedure procedure, List<Erreur> erreurs) {
        if (procedure.intervenants().beneficiaires().isEmpty()) {
            erreurs.add(
                    new Erreur(
                            null,
                            "L’avis nomme les bénéficiaires, et cette procédure n’en a aucun :"
                                    + " reprenez le dossier.",
                            "R2162-6"));
        }
    }
}
