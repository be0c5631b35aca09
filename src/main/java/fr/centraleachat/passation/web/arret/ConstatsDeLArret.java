package fr.centraleachat.passation.web.arret;

import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.arret.Arret;
import fr.centraleachat.passation.domain.arret.PropositionDArret;
import fr.centraleachat.passation.web.MotsDeProcedure;
import fr.centraleachat.reglementation.Parametre;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What those who propose, decide, tell and archive an arrêt must see. */
@Component
class ConstatsDeLArret {

    private final Procedures procedures;
    private final Fiches fiches;
    private final MotsDeProcedure mots;
    private final Formats formats;

    ConstatsDeLArret(Procedures procedures, Fiches fiches, MotsDeProcedure mots, Formats formats) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.mots = mots;
        this.formats = formats;
    }

    Map<String, Object> deLaDemande(Arret arret) {
        var constats = new LinkedHashMap<String, Object>();
        constats.put("Demandé par", demandeur(arret));
        constats.put("Demandé le", formats.dateHeure(arret.demandeLe()));
        if (arret.estSansPli()) {
            constats.put("Plis reçus dans le délai", "aucun : toute la procédure s’arrête");
        }
        return constats;
    }

    Map<String, Object> deLaProposition(Arret arret) {
        var constats = new LinkedHashMap<String, Object>(deLaDemande(arret));
        constats.put("Nature proposée", arret.motif().libelle());
        constats.put("Portée", portee(arret));
        constats.put("Raisons", arret.texte());
        fiches.derniere(arret.procedure(), PropositionDArret.class)
                .ifPresent(p -> constats.put("Suite envisagée", p.suite()));
        return constats;
    }

    /** Of a procédure that is stopped. */
    Map<String, Object> deLaDecision(String numero) {
        var cours = procedures.exiger(numero).cours();
        var constats = new LinkedHashMap<String, Object>();
        constats.put("Procédure déclarée", cours.motifArret().libelleFeminin());
        constats.put("Depuis le", formats.dateHeure(cours.arreteeLe()));
        return constats;
    }

    Map<String, Object> deLArchive(Parametre conservation) {
        var constats = new LinkedHashMap<String, Object>();
        constats.put(
                "Conservation minimale",
                conservation.valeur().intValueExact()
                        + " ans ("
                        + conservation.article()
                        + ")"
                        + (conservation.note() == null ? "" : " ; " + conservation.note()));
        return constats;
    }

    /** Who raised the question, as within a sentence. */
    String demandeur(Arret arret) {
        return switch (arret.origine()) {
            case AGENT -> mots.agent(arret.demandePar());
            case AUCUN_PLI -> "l’application, faute de pli";
            case RAO ->
                    AgentCourant.APPLICATION.equals(arret.demandePar())
                            ? "le rapport d’analyse des offres"
                            : mots.agent(arret.demandePar())
                                    + ", puis par le rapport d’analyse des offres";
        };
    }

    String portee(Arret arret) {
        return arret.porteSurTout()
                ? "toute la procédure"
                : arret.lots().stream().map(l -> "lot " + l).collect(Collectors.joining(", "));
    }
}
