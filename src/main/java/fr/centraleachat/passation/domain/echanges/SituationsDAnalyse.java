package fr.centraleachat.passation.domain.echanges;

import static java.util.stream.Collectors.toSet;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.analyse.ConclusionSurOffreBasse;
import fr.centraleachat.passation.domain.analyse.OffresAAnalyser;
import fr.centraleachat.passation.domain.analyse.QualificationDOffre;
import fr.centraleachat.passation.domain.analyse.Rao;
import fr.centraleachat.passation.domain.echanges.SituationDAnalyse.Offre;
import fr.centraleachat.passation.domain.montage.Montage;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers where the analysis of a procédure stands. */
@Component
class SituationsDAnalyse {

    private final Fiches fiches;
    private final OffresAAnalyser offres;
    private final EchangesTraces echanges;
    private final Formats formats;
    private final Clock horloge;

    SituationsDAnalyse(
            Fiches fiches,
            OffresAAnalyser offres,
            EchangesTraces echanges,
            Formats formats,
            Clock horloge) {
        this.fiches = fiches;
        this.offres = offres;
        this.echanges = echanges;
        this.formats = formats;
        this.horloge = horloge;
    }

    SituationDAnalyse de(Procedure procedure) {
        var numero = procedure.numero();
        return new SituationDAnalyse(
                procedure.type() == TypeDeProcedure.AOO,
                fiches.derniere(numero, Montage.class)
                        .filter(Montage::annonceUneNegociation)
                        .isPresent(),
                offres.lotsParOperateur(numero),
                echanges.deLaProcedure(numero),
                suspectees(numero),
                horloge.instant(),
                formats::dateHeure);
    }

    /** Those of whom a justification was asked, or whom the report rejects; less the justified. */
    private Set<Offre> suspectees(String numero) {
        var suspectees =
                echanges.deLaProcedure(numero, TypeDEchange.JUSTIFICATION_OAB).stream()
                        .map(e -> new Offre(e.operateur(), e.lot()))
                        .collect(toSet());
        fiches.derniere(numero, Rao.class)
                .ifPresent(
                        rao -> {
                            suspectees.removeAll(justifiees(rao));
                            suspectees.addAll(rejetees(rao));
                        });
        return suspectees;
    }

    private static Set<Offre> justifiees(Rao rao) {
        return rao.suspectees().stream()
                .filter(o -> o.conclusion() == ConclusionSurOffreBasse.JUSTIFIEE)
                .map(o -> new Offre(o.operateur(), o.lot()))
                .collect(toSet());
    }

    private static Set<Offre> rejetees(Rao rao) {
        return rao.offres().stream()
                .filter(o -> o.qualification() == QualificationDOffre.ANORMALEMENT_BASSE)
                .map(o -> new Offre(o.operateur(), o.lot()))
                .collect(toSet());
    }
}
