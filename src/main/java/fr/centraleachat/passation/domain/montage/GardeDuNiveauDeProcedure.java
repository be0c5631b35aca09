package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.saisine.ChoixDeProcedure;
import fr.centraleachat.passation.domain.saisine.LotDuBesoin;
import fr.centraleachat.passation.domain.saisine.ProcedureProposee;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Garde 1: the procédure is at least the one that the value of the need demands (R2121-1, R2123-1,
 * R2124-1); more is admitted, less never.
 */
@Component
class GardeDuNiveauDeProcedure implements GardeDuMontage {

    private final ChoixDeProcedure choix;

    GardeDuNiveauDeProcedure(ChoixDeProcedure choix) {
        this.choix = choix;
    }

    @Override
    public void examiner(ExamenDuMontage examen, List<Erreur> erreurs) {
        var demandee = examen.montage().procedure();
        var proposition = proposer(examen);
        proposition.faute(demandee).ifPresent(erreurs::add);
        if (demandee.estAuMoins(proposition.procedure()) && !demandee.estConduite()) {
            erreurs.add(
                    Erreur.de(
                            "procedure",
                            "La procédure « "
                                    + demandee.decp()
                                    + " » n’est pas encore conduite ici : ce marché peut être saisi"
                                    + " au catalogue."));
        }
    }

    ProcedureProposee proposer(ExamenDuMontage examen) {
        var procedure = examen.procedure();
        var montage = examen.montage();
        var lots =
                montage.lots().stream()
                        .map(
                                l ->
                                        new LotDuBesoin(
                                                l.montantEstimeHt(),
                                                Boolean.TRUE.equals(l.petitLot())))
                        .toList();
        return choix.proposer(
                new ChoixDeProcedure.Besoin(
                        procedure.nature(),
                        procedure.intervenants().qualiteAcheteur(),
                        examen.valeurDuBesoinHt(),
                        procedure.specifique(),
                        Boolean.TRUE.equals(montage.marcheInnovant()),
                        lots),
                examen.jour());
    }
}
