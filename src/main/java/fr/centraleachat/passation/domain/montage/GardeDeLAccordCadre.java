package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.QualiteAcheteur;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Garde 4: an accord-cadre has a maximum, by lot and period, and lasts no longer than the law
 * admits unless it says why (R2162-4, L2125-1).
 */
@Component
class GardeDeLAccordCadre implements GardeDuMontage {

    private static final int MOIS_PAR_AN = 12;
    private static final String MAXIMUM = "R2162-4";

    private final Parametres parametres;

    GardeDeLAccordCadre(Parametres parametres) {
        this.parametres = parametres;
    }

    @Override
    public void examiner(ExamenDuMontage examen, List<Erreur> erreurs) {
        if (examen.montage().estAccordCadre()) {
            examinerLeMaximum(examen.montage(), erreurs);
            examinerLesBornes(examen.montage(), erreurs);
            examinerLaDuree(examen, erreurs);
            examinerLesTitulaires(examen.montage(), erreurs);
        }
    }

    private static void examinerLeMaximum(Montage montage, List<Erreur> erreurs) {
        if (!montage.montantMaximumHt().atteint(montage.montantEstimeHt())) {
            erreurs.add(
                    new Erreur(
                            "montantMaximumHt",
                            "Le maximum est inférieur au montant estimé des lots : relevez-le.",
                            "R2121-8, R2162-4"));
        }
        var somme = montage.bornes().stream().map(Borne::montantMaximumHt);
        if (somme.reduce(Montant.ZERO, Montant::plus).compareTo(montage.montantMaximumHt()) > 0) {
            erreurs.add(
                    new Erreur(
                            "bornes",
                            "Les maximums par lot et par période dépassent le maximum de"
                                    + " l’accord-cadre : réduisez-les ou relevez-le.",
                            MAXIMUM));
        }
    }

    private static void examinerLesBornes(Montage montage, List<Erreur> erreurs) {
        var bornes = montage.bornes();
        for (var lot : montage.lots()) {
            if (bornes.stream().noneMatch(b -> b.lot().equals(lot.numero()))) {
                erreurs.add(
                        new Erreur(
                                "bornes",
                                "Le lot " + lot.numero() + " n’a pas de maximum : ajoutez-le.",
                                MAXIMUM));
            }
        }
        for (int i = 0; i < bornes.size(); i++) {
            var minimum = bornes.get(i).montantMinimumHt();
            if (minimum != null && minimum.compareTo(bornes.get(i).montantMaximumHt()) > 0) {
                erreurs.add(
                        new Erreur(
                                "bornes[" + i + "].montantMinimumHt",
                                "Le minimum dépasse le maximum : réduisez-le.",
                                MAXIMUM));
            }
        }
    }

    private void examinerLaDuree(ExamenDuMontage examen, List<Erreur> erreurs) {
        int annees = dureeMaximaleAns(examen.procedure(), examen.jour());
        var motif = examen.montage().motifDureeExceptionnelle();
        boolean justifie = motif != null && !motif.isBlank();
        if (examen.montage().dureeMois() > annees * MOIS_PAR_AN && !justifie) {
            erreurs.add(
                    new Erreur(
                            "motifDureeExceptionnelle",
                            "Un accord-cadre dure "
                                    + annees
                                    + " ans au plus : réduisez la durée, ou écrivez ce qui la"
                                    + " justifie.",
                            "L2125-1"));
        }
    }

    private int dureeMaximaleAns(Procedure procedure, LocalDate jour) {
        boolean entite =
                procedure.intervenants().qualiteAcheteur() == QualiteAcheteur.ENTITE_ADJUDICATRICE;
        return parametres.entier(
                entite ? "ACCORD_CADRE_DUREE_MAX_ANS_ENTITE" : "ACCORD_CADRE_DUREE_MAX_ANS", jour);
    }

    private static void examinerLesTitulaires(Montage montage, List<Erreur> erreurs) {
        int titulaires = montage.nombreMaximalTitulaires();
        var regle = montage.modalitesAttributionCommandes();
        if (titulaires < 1) {
            erreurs.add(
                    Erreur.de(
                            "nombreMaximalTitulaires",
                            "Un lot a au moins un titulaire : écrivez 1."));
        } else if (titulaires > 1 && (regle == null || regle.isBlank())) {
            erreurs.add(
                    new Erreur(
                            "modalitesAttributionCommandes",
                            "Plusieurs titulaires par lot : écrivez comment les commandes leur sont"
                                    + " attribuées.",
                            "R2162-2, R2162-10"));
        }
    }
}
