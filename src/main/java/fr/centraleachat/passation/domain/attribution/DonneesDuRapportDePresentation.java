package fr.centraleachat.passation.domain.attribution;

import static fr.centraleachat.passation.domain.documents.TermesDeDocument.ou;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.CandidatureAnalysee;
import fr.centraleachat.passation.domain.analyse.OffresOuvertes;
import fr.centraleachat.passation.domain.analyse.Rao;
import fr.centraleachat.passation.domain.attribution.RapportDePresentationEnDocument.CandidatDuRapport;
import fr.centraleachat.passation.domain.attribution.RapportDePresentationEnDocument.ConflitDuRapport;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import fr.centraleachat.passation.domain.montage.Montage;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what the rapport de présentation says from the montage, the analysis, the decisions. */
@Component
class DonneesDuRapportDePresentation {

    private final Procedures procedures;
    private final Fiches fiches;
    private final OffresOuvertes offres;
    private final LotsDuRapportDePresentation lots;
    private final TermesDeDocument termes;

    DonneesDuRapportDePresentation(
            Procedures procedures,
            Fiches fiches,
            OffresOuvertes offres,
            LotsDuRapportDePresentation lots,
            TermesDeDocument termes) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.offres = offres;
        this.lots = lots;
        this.termes = termes;
    }

    RapportDePresentationEnDocument du(String numero) {
        var procedure = procedures.exiger(numero);
        var rao =
                fiches.derniere(numero, Rao.class)
                        .orElseThrow(
                                () ->
                                        new EtatIncompatible(
                                                "Le rapport de présentation se produit après"
                                                        + " l’analyse des offres.",
                                                "R2184-2"));
        var montage = fiches.exiger(numero, Montage.class);
        var noms = offres.operateurs(numero);
        var conflits = conflits(rao);
        return new RapportDePresentationEnDocument(
                termes.enTete(procedure),
                termes.montant(procedure.valeurDuBesoinHt()),
                !candidats(rao, noms, false).isEmpty(),
                candidats(rao, noms, false),
                candidats(rao, noms, true),
                montage.motifNonAllotissement() != null,
                ou(montage.motifNonAllotissement()),
                montage.motifAbsenceClauseSociale() != null,
                termes.libelle(montage.motifAbsenceClauseSociale()),
                !conflits.isEmpty(),
                conflits,
                procedures.lots(numero).stream().map(l -> lots.presenter(numero, l)).toList());
    }

    private List<CandidatDuRapport> candidats(
            Rao rao, Map<String, String> noms, boolean recevables) {
        return rao.candidatures().stream()
                .filter(c -> Boolean.TRUE.equals(c.recevable()) == recevables)
                .map(c -> candidat(c, noms, recevables))
                .toList();
    }

    private CandidatDuRapport candidat(
            CandidatureAnalysee c, Map<String, String> noms, boolean recevable) {
        return new CandidatDuRapport(
                noms.getOrDefault(c.operateur(), c.operateur()),
                c.operateur(),
                termes.lots(c.lots()),
                recevable && c.motif() == null
                        ? "Aptitude et capacités suffisantes, aucune exclusion."
                        : ou(c.motif()));
    }

    private List<ConflitDuRapport> conflits(Rao rao) {
        return Montage.ouVide(rao.declarationsInterets()).stream()
                .filter(d -> !Boolean.TRUE.equals(d.absenceConflit()))
                .map(d -> new ConflitDuRapport(termes.agent(d.agent()), ou(d.mesures())))
                .toList();
    }
}
