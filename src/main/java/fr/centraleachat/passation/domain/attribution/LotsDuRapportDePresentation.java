package fr.centraleachat.passation.domain.attribution;

import static fr.centraleachat.passation.domain.documents.TermesDeDocument.ou;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.analyse.OffreClassee;
import fr.centraleachat.passation.domain.analyse.ResultatDeLAnalyse;
import fr.centraleachat.passation.domain.attribution.RapportDePresentationEnDocument.LotPresente;
import fr.centraleachat.passation.domain.attribution.RapportDePresentationEnDocument.SoumissionnaireEcarte;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import java.util.List;
import org.springframework.stereotype.Component;

/** The part of the rapport de présentation on each lot: its titulaire, and those who are not. */
@Component
class LotsDuRapportDePresentation {

    private final Fiches fiches;
    private final ResultatDeLAnalyse analyse;
    private final TermesDeDocument termes;

    LotsDuRapportDePresentation(
            Fiches fiches, ResultatDeLAnalyse analyse, TermesDeDocument termes) {
        this.fiches = fiches;
        this.analyse = analyse;
        this.termes = termes;
    }

    LotPresente presenter(String numero, Lot lot) {
        var prise =
                fiches.derniere(numero, lot.numero(), DecisionPrise.class)
                        .map(DecisionPrise::decision);
        var classement = analyse.classement(numero, lot.numero());
        var titulaire =
                prise.filter(DecisionDeLot::attribue).map(DecisionDeLot::operateur).orElse(null);
        return new LotPresente(
                "" + lot.numero(),
                ou(lot.objet()),
                prise.map(p -> termes.libelle(p.decision())).orElse("À décider"),
                titulaire != null,
                nom(classement, titulaire),
                prise.map(p -> termes.montant(p.montantHt())).orElse(""),
                prise.map(p -> ou(p.motif())).orElse(""),
                sousTraitance(numero, titulaire),
                classement.stream()
                        .filter(o -> !o.operateur().equals(titulaire))
                        .map(LotsDuRapportDePresentation::ecarte)
                        .toList());
    }

    private static SoumissionnaireEcarte ecarte(OffreClassee o) {
        return new SoumissionnaireEcarte(
                o.nom(),
                o.rang() == null ? "non classée" : "" + o.rang(),
                o.motifRejet() == null
                        ? "Offre classée au rang " + o.rang() + ", non retenue."
                        : o.motifRejet());
    }

    private static String nom(List<OffreClassee> classement, String siret) {
        return classement.stream()
                .filter(o -> o.operateur().equals(siret))
                .map(OffreClassee::nom)
                .findFirst()
                .orElse(ou(siret));
    }

    private String sousTraitance(String numero, String titulaire) {
        return titulaire == null
                ? ""
                : analyse.candidature(numero, titulaire)
                        .filter(ResultatDeLAnalyse.Candidature::sousTraitanceDeclaree)
                        .map(c -> "Déclarée à la candidature : part et sous-traitants à préciser.")
                        .orElse("Aucune n’est déclarée.");
    }
}
