package fr.centraleachat.delai.cible;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.delai.Phases;
import fr.centraleachat.delai.Unite;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.reglementation.Parametre;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a new target must be, all faults told at once. */
@Component
class ReglesDeCible {

    private static final int JOURS_AU_PLUS = 999;

    private final Phases phases;
    private final Organisation organisation;
    private final Parametres parametres;

    ReglesDeCible(Phases phases, Organisation organisation, Parametres parametres) {
        this.phases = phases;
        this.organisation = organisation;
        this.parametres = parametres;
    }

    /**
     * @throws DonneesRefusees with every broken rule
     */
    void verifier(NouvelleCible demande, LocalDate aujourdHui) {
        List<Erreur> erreurs = new ArrayList<>();
        verifierLaCle(demande.cle(), erreurs);
        verifierLaDuree(demande, erreurs);
        verifierLaPeriode(demande, aujourdHui, erreurs);
        minimum(demande).ifPresent(erreurs::add);
        if (demande.motif() == null) {
            erreurs.add(Erreur.de("motif", "Dites pourquoi ce délai cible change."));
        }
        DonneesRefusees.siErreurs(erreurs);
    }

    private void verifierLaCle(CleDeCible cle, List<Erreur> erreurs) {
        if (!phases.libelles().containsKey(cle.phase())) {
            erreurs.add(Erreur.de("phase", "Choisissez une des treize phases de la procédure."));
        }
        if (cle.adherent() != null && !organisation.existe(cle.adherent())) {
            erreurs.add(
                    Erreur.de(
                            "adherent",
                            "L’adhérent « %s » n’est pas connu : choisissez-le dans la liste."
                                    .formatted(cle.adherent())));
        }
    }

    private static void verifierLaDuree(NouvelleCible demande, List<Erreur> erreurs) {
        int jours = demande.duree().jours();
        if (jours < 1 || jours > JOURS_AU_PLUS) {
            erreurs.add(Erreur.de("jours", "Indiquez un nombre de jours, de 1 à 999."));
        }
        if ("CONSULTATION".equals(demande.cle().phase())
                && demande.duree().unite() == Unite.JOURS_OUVRES) {
            erreurs.add(
                    new Erreur(
                            "unite",
                            "Comptez la consultation en jours calendaires, comme la loi compte le"
                                    + " délai laissé aux entreprises.",
                            "Règlement n° 1182/71, article 3"));
        }
    }

    private static void verifierLaPeriode(
            NouvelleCible demande, LocalDate aujourdHui, List<Erreur> erreurs) {
        if (demande.debut() == null) {
            erreurs.add(Erreur.de("debut", "Indiquez le premier jour de ce délai cible."));
        } else if (demande.debut().isBefore(aujourdHui)) {
            erreurs.add(
                    Erreur.de(
                            "debut",
                            "Choisissez un premier jour à partir d’aujourd’hui : les procédures"
                                    + " ouvertes avant ont déjà figé l’ancien délai."));
        } else if (demande.fin() != null && !demande.fin().isAfter(demande.debut())) {
            erreurs.add(Erreur.de("fin", "La fin doit être postérieure au début."));
        }
    }

    private Optional<Erreur> minimum(NouvelleCible demande) {
        if (demande.parametreMinimum() == null || demande.debut() == null) {
            return Optional.empty();
        }
        boolean connu =
                parametres
                        .enVigueur(demande.parametreMinimum(), demande.debut())
                        .map(Parametre::unite)
                        .filter("JOURS_CALENDAIRES"::equals)
                        .isPresent();
        return connu
                ? Optional.empty()
                : Optional.of(
                        Erreur.de(
                                "parametreMinimum",
                                "« %s » n’est pas un paramètre en jours calendaires : choisissez-le"
                                                .formatted(demande.parametreMinimum())
                                        + " dans la liste."));
    }
}
