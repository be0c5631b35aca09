package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the cadre of the achat, or the accord-cadre it comes from, makes necessary. */
@Component
class GardeDuCadre implements GardeDuMontage {

    private final PiecesDeLaProcedure pieces;

    GardeDuCadre(PiecesDeLaProcedure pieces) {
        this.pieces = pieces;
    }

    @Override
    public void examiner(ExamenDuMontage examen, List<Erreur> erreurs) {
        var montage = examen.montage();
        switch (examen.procedure().cadre()) {
            case CENTRALE -> examinerLaCentrale(montage, erreurs);
            case GROUPEMENT -> examinerLeGroupement(examen, erreurs);
            case PROPRE -> {}
        }
        var origine = montage.idAccordCadre();
        boolean sansOrigine = origine == null || origine.isBlank();
        boolean subsequent =
                !montage.estAccordCadre()
                        && montage.modalitesExecution()
                                .contains(ModaliteExecution.MARCHES_SUBSEQUENTS);
        if (subsequent && sansOrigine) {
            erreurs.add(
                    new Erreur(
                            "idAccordCadre",
                            "Un marché subséquent cite l’accord-cadre dont il est issu : écrivez son"
                                    + " identifiant.",
                            "R2162-7"));
        }
    }

    private static void examinerLaCentrale(Montage montage, List<Erreur> erreurs) {
        if (Montage.ouVide(montage.operationsConfiees()).isEmpty()) {
            erreurs.add(
                    new Erreur(
                            "operationsConfiees",
                            "La centrale achète pour d’autres : dites qui passe les commandes, exécute"
                                    + " et publie les données.",
                            "L2113-4"));
        }
    }

    private void examinerLeGroupement(ExamenDuMontage examen, List<Erreur> erreurs) {
        var convention = examen.montage().conventionGroupement();
        if (convention == null) {
            erreurs.add(
                    new Erreur(
                            "conventionGroupement",
                            "Le groupement repose sur une convention signée : déposez-la.",
                            "L2113-7"));
        }
        pieces.controler(examen.procedure().numero(), "conventionGroupement", convention, erreurs);
    }
}
