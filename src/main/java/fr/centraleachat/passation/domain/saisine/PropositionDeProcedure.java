package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the law proposes for a saisine, and what is kept of the author's wish. */
@Component
class PropositionDeProcedure {

    private final ChoixDeProcedure choix;

    PropositionDeProcedure(ChoixDeProcedure choix) {
        this.choix = choix;
    }

    ProcedureProposee pour(Saisine saisine, LocalDate le) {
        return choix.proposer(
                new ChoixDeProcedure.Besoin(
                        saisine.nature(),
                        saisine.qualite(),
                        saisine.valeurRetenue(),
                        saisine.estSpecifique(),
                        saisine.estInnovant(),
                        saisine.lots().stream().map(PropositionDeProcedure::lot).toList()),
                le);
    }

    private static LotDuBesoin lot(LotEnvisage lot) {
        return new LotDuBesoin(lot.montantEstimeHt(), Boolean.TRUE.equals(lot.petitLot()));
    }

    /** What was asked for when the law admits it, else the proposition, MAPA at least. */
    static TypeDeProcedure retenir(Saisine saisine, ProcedureProposee proposition) {
        var souhaitee = saisine.procedure();
        if (souhaitee != null) {
            proposition.exiger(souhaitee);
        }
        var proposee = proposition.procedure();
        var retenue =
                souhaitee != null
                        ? souhaitee
                        : proposee.estAuMoins(TypeDeProcedure.MAPA)
                                ? proposee
                                : TypeDeProcedure.MAPA;
        if (!retenue.estConduite()) {
            var motif = proposition.motifs().get(0);
            throw new DonneesRefusees(
                    List.of(
                            new Erreur(
                                    "procedure",
                                    "La procédure « "
                                            + retenue.decp()
                                            + " » n’est pas encore conduite ici : "
                                            + motif.texte(),
                                    motif.regle())));
        }
        return retenue;
    }
}
