package fr.centraleachat.passation.web.cao;

import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.cao.Commission;
import fr.centraleachat.passation.domain.cao.Commissions;
import fr.centraleachat.passation.domain.cao.ModaliteDeSeance;
import fr.centraleachat.passation.domain.cao.NouvelleSeance;
import fr.centraleachat.passation.domain.cao.ProceduresDeLaCao;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the page of a new séance offers to choose from. */
@Component
class ChoixDeSeance {

    private final Commissions commissions;
    private final ProceduresDeLaCao procedures;
    private final NomsDeCommission noms;

    ChoixDeSeance(Commissions commissions, ProceduresDeLaCao procedures, NomsDeCommission noms) {
        this.commissions = commissions;
        this.procedures = procedures;
        this.noms = noms;
    }

    /** Those that sit today and that the caller keeps. */
    List<Commission> commissions() {
        return commissions.toutes().stream()
                .filter(c -> noms.enFonction(c) && noms.tient(c.acheteur()))
                .toList();
    }

    Map<String, List<Choix>> tous() {
        return Map.of(
                "commission",
                commissions().stream()
                        .map(c -> new Choix(c.id().toString(), noms.commission(c)))
                        .toList(),
                "points.procedure",
                procedures.enCours().stream().map(ChoixDeSeance::choix).toList());
    }

    private static Choix choix(Procedure procedure) {
        return new Choix(procedure.numero(), procedure.numero() + ", " + procedure.objet());
    }

    NouvelleSeance ebauche(String commission) {
        var choisie =
                commission.isEmpty() && commissions().size() == 1
                        ? commissions().get(0).id().toString()
                        : commission;
        return new NouvelleSeance(
                choisie.isEmpty() ? null : choisie,
                null,
                ModaliteDeSeance.PRESENTIEL,
                List.of(),
                true);
    }
}
