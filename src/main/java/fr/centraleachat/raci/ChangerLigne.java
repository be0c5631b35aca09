package fr.centraleachat.raci;

import fr.centraleachat.common.ActeDAdministration;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.workflow.EtapeDuModele;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a row of the matrix from a day on: the tasks created from then are offered by it, those
 * that exist keep theirs. Refused when a model would lose the one who does a step.
 */
@Component
class ChangerLigne {

    private final CelluleRepository cellules;
    private final Moteur moteur;
    private final Clock horloge;
    private final Formats formats;
    private final ApplicationEventPublisher evenements;

    ChangerLigne(
            CelluleRepository cellules,
            Moteur moteur,
            Clock horloge,
            Formats formats,
            ApplicationEventPublisher evenements) {
        this.cellules = cellules;
        this.moteur = moteur;
        this.horloge = horloge;
        this.formats = formats;
        this.evenements = evenements;
    }

    /**
     * @param auteur login of the administrator
     * @throws DonneesRefusees with every broken rule
     * @throws EtatIncompatible when the row changed since it was read
     */
    @Transactional
    void changer(DemandeDeLigne demande, String auteur) {
        var aujourdHui = LocalDate.now(horloge);
        ReglesDeLigne.verifier(demande, aujourdHui);
        var code = demande.activite();
        var actuelle =
                cellules.ligne(code, demande.debut())
                        .orElseThrow(
                                () -> new Introuvable("L’activité " + code + " n’existe pas."));
        exigerLeCablage(new Ligne(actuelle.activite(), demande.cellules()));
        if (!cellules.avancer(code, demande.version())) {
            throw new EtatIncompatible(
                    "Cette ligne vient d’être modifiée par quelqu’un d’autre. Relisez-la, puis"
                            + " recommencez.");
        }
        for (var fonction : ReglesDeLigne.FONCTIONS) {
            remplacer(demande, fonction, auteur, actuelle.cellules().get(fonction));
        }
        evenements.publishEvent(
                new ActeDAdministration(
                        null,
                        "Matrice RACI, ligne %s changée à compter du %s"
                                .formatted(code, formats.date(demande.debut())),
                        demande.motif()));
    }

    private void exigerLeCablage(Ligne voulue) {
        var code = voulue.activite().code();
        List<EtapeDuModele> etapes =
                moteur.etapes().stream().filter(e -> code.equals(e.activite())).toList();
        var fautes = new ReglesDeCablage(Map.of(code, voulue)).fautes(etapes);
        DonneesRefusees.siErreurs(
                fautes.stream()
                        .map(f -> Erreur.de(null, "Le déroulement ne le permet pas : " + f + "."))
                        .toList());
    }

    private void remplacer(
            DemandeDeLigne demande, Fonction fonction, String auteur, String actuelle) {
        var voulue = demande.cellules().get(fonction);
        var enAttente =
                cellules.histoire(demande.activite()).stream()
                        .anyMatch(
                                c ->
                                        c.fonction() == fonction
                                                && c.periode().debut().isAfter(demande.debut()));
        if (enAttente || !Objects.equals(actuelle, voulue)) {
            cellules.remplacer(
                    demande.activite(),
                    new Cellule(
                            fonction,
                            voulue,
                            Periode.depuis(demande.debut()),
                            demande.motif().strip(),
                            auteur));
        }
    }
}
