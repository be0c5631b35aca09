package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.ResultatDeLAnalyse;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.attribution.DecisionDeLot;
import fr.centraleachat.passation.domain.attribution.TypeIdentifiant;
import fr.centraleachat.passation.domain.montage.Borne;
import fr.centraleachat.passation.domain.montage.Montage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the procédure already knows of the marché that is to be signed. */
@Component
public class PropositionDeSignature {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Attributaires attributaires;
    private final ResultatDeLAnalyse analyse;
    private final Clock horloge;

    PropositionDeSignature(
            Procedures procedures,
            Fiches fiches,
            Attributaires attributaires,
            ResultatDeLAnalyse analyse,
            Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.attributaires = attributaires;
        this.analyse = analyse;
        this.horloge = horloge;
    }

    public Signature pour(String numero, int lot) {
        var decision = attributaires.duLot(numero, lot);
        return new Signature(
                NumeroDeMarche.proposer(procedures.exiger(numero), lot),
                titulaires(numero, decision),
                montant(fiches.exiger(numero, Montage.class), decision),
                null,
                null,
                null,
                null,
                LocalDate.now(horloge),
                null);
    }

    /** The maximum of an accord-cadre over its periods (R2162-4), else the amount decided. */
    private static Montant montant(Montage montage, DecisionDeLot decision) {
        if (!montage.estAccordCadre()) {
            return decision.montantHt();
        }
        var maximum =
                Montage.ouVide(montage.bornes()).stream()
                        .filter(b -> decision.lot().equals(b.lot()))
                        .map(Borne::montantMaximumHt)
                        .reduce(Montant.ZERO, Montant::plus);
        return maximum.estPositif() ? maximum : montage.montantMaximumHt();
    }

    private List<TitulaireSigne> titulaires(String numero, DecisionDeLot decision) {
        var titulaires = new ArrayList<TitulaireSigne>();
        var siret = decision.operateur();
        var nom = attributaires.nom(numero, decision.lot(), siret);
        titulaires.add(
                new TitulaireSigne(TypeIdentifiant.SIRET, siret, nom, RoleDuTitulaire.MANDATAIRE));
        analyse.candidature(numero, siret).stream()
                .flatMap(c -> c.membres().stream())
                .filter(m -> !m.equals(siret))
                .map(
                        m ->
                                new TitulaireSigne(
                                        TypeIdentifiant.SIRET, m, m, RoleDuTitulaire.COTRAITANT))
                .forEach(titulaires::add);
        return titulaires;
    }
}
