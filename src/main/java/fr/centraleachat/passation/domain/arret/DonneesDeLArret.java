package fr.centraleachat.passation.domain.arret;

import static fr.centraleachat.passation.domain.documents.TermesDeDocument.ou;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.document.RedacteurDeDocument.Exemplaire;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.MotifDArret;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells an arrêt that is proposed to the élu, or decided. */
@Component
class DonneesDeLArret {

    private final Procedures procedures;
    private final Arrets arrets;
    private final Fiches fiches;
    private final TermesDeDocument termes;

    DonneesDeLArret(Procedures procedures, Arrets arrets, Fiches fiches, TermesDeDocument termes) {
        this.procedures = procedures;
        this.arrets = arrets;
        this.fiches = fiches;
        this.termes = termes;
    }

    List<Exemplaire> exemplaires(String numero) {
        return dicibles(numero).stream()
                .map(
                        a ->
                                new Exemplaire(
                                        a.id().toString(),
                                        portee(a)
                                                + ", demande du "
                                                + termes.date(DatesLegales.jour(a.demandeLe()))))
                .toList();
    }

    /** Neither a mere request, nor what the élu refused. */
    private List<Arret> dicibles(String numero) {
        return arrets.deLaProcedure(numero).stream()
                .filter(a -> a.etat() == EtatDArret.PROPOSE || a.etat() == EtatDArret.DECIDE)
                .toList();
    }

    private Arret exiger(String numero, String cle) {
        return dicibles(numero).stream()
                .filter(a -> a.id().toString().equals(cle))
                .findFirst()
                .orElseThrow(
                        () ->
                                new EtatIncompatible(
                                        "Aucun arrêt n’est proposé ni décidé : proposez-le d’abord à"
                                                + " l’élu référent.",
                                        "R2185-1"));
    }

    ArretEnDocument de(String numero, String cle) {
        var arret = exiger(numero, cle);
        boolean decide = arret.etat() == EtatDArret.DECIDE;
        return new ArretEnDocument(
                termes.enTete(procedures.exiger(numero)),
                arret.motif().libelleFeminin(),
                arret.motif() == MotifDArret.SANS_SUITE,
                arret.motif() == MotifDArret.INFRUCTUEUX,
                proposition(numero).map(p -> termes.libelle(p.causeInfructuosite())).orElse(""),
                arret.porteSurTout(),
                portee(arret),
                ou(arret.texte()),
                proposition(numero).map(p -> termes.libelle(p.suite())).orElse(""),
                decide,
                !decide,
                decide ? termes.date(DatesLegales.jour(arret.decideLe())) : "",
                termes.agent(arret.decidePar()),
                ou(arret.motifDecision()),
                lots(numero, arret).stream()
                        .map(l -> new LotArrete("" + l.numero(), ou(l.objet())))
                        .toList());
    }

    private Optional<PropositionDArret> proposition(String numero) {
        return fiches.derniere(numero, PropositionDArret.class);
    }

    private String portee(Arret arret) {
        if (arret.porteSurTout()) {
            return "toute la procédure";
        }
        return (arret.lots().size() == 1 ? "lot " : "lots ") + termes.lots(arret.lots());
    }

    private List<Lot> lots(String numero, Arret arret) {
        return procedures.lots(numero).stream()
                .filter(l -> arret.porteSurTout() || arret.lots().contains(l.numero()))
                .toList();
    }
}
