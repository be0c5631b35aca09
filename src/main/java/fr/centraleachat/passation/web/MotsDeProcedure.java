package fr.centraleachat.passation.web;

import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The names that the pages of a procédure show in place of its codes. */
@Component("mots")
class MotsDeProcedure {

    private static final Map<String, String> CATEGORIES =
            Map.ofEntries(
                    Map.entry("RC", "Règlement de la consultation"),
                    Map.entry("REGLEMENT_CONSULTATION", "Règlement de la consultation"),
                    Map.entry("AE", "Acte d’engagement"),
                    Map.entry("ACTE_ENGAGEMENT", "Acte d’engagement"),
                    Map.entry("AAPC", "Avis d’appel à la concurrence"),
                    Map.entry("AVIS_APPEL_CONCURRENCE", "Avis d’appel à la concurrence"),
                    Map.entry("FICHE_DEFINITION_BESOIN", "Fiche « définition du besoin »"),
                    Map.entry("PIECES_FINANCIERES", "Pièces financières"),
                    Map.entry("ANNEXES_DCE", "Annexes du DCE"),
                    Map.entry("RAO", "Rapport d’analyse des offres"));

    private final Organisation organisation;

    MotsDeProcedure(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Name of an agent; who has left the organisation keeps only the identifiant. */
    public String agent(String identifiant) {
        return organisation.agent(identifiant).map(Agent::nom).orElse(identifiant);
    }

    /** Of a piece: {@code ANNEXES_TECHNIQUES} is « Annexes techniques », {@code CCTP} stays. */
    public String categorie(String code) {
        var mots = code.replace('_', ' ');
        return CATEGORIES.getOrDefault(
                code,
                mots.length() <= 4
                        ? mots
                        : mots.charAt(0) + mots.substring(1).toLowerCase(Locale.ROOT));
    }
}
