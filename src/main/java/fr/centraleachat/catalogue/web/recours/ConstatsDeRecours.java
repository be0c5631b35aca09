package fr.centraleachat.catalogue.web.recours;

import static java.util.stream.Collectors.joining;

import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.catalogue.recours.ActeDelegue;
import fr.centraleachat.catalogue.recours.LesRecours;
import fr.centraleachat.catalogue.recours.Recours;
import fr.centraleachat.catalogue.recours.VolumesDeRecours;
import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What those who answer to a request, and to a proposition, must see. */
@Component
class ConstatsDeRecours {

    private final LesRecours recours;
    private final Marches marches;
    private final Organisation organisation;
    private final VolumesDeRecours volumes;
    private final Formats formats;

    ConstatsDeRecours(
            LesRecours recours,
            Marches marches,
            Organisation organisation,
            VolumesDeRecours volumes,
            Formats formats) {
        this.recours = recours;
        this.marches = marches;
        this.organisation = organisation;
        this.volumes = volumes;
        this.formats = formats;
    }

    Map<String, Object> deLaDemande(String numero) {
        var r = recours.exiger(numero);
        var constats = new LinkedHashMap<String, Object>();
        constats.put("Adhérent", organisation.adherent(r.adherent()).nom());
        constats.put("Demandé par", agent(r.demandePar()) + ", le " + formats.jour(r.demandeLe()));
        constats.put("Date d’entrée demandée", formats.date(r.debutDemande()));
        constats.put("Besoin estimé", volumes.ecrire(r, r.besoin(), "non précisé"));
        constats.put("Quota demandé", volumes.ecrire(r, r.quotaDemande(), "aucun"));
        constats.put("Confiés à la centrale", actes(r));
        volumes.periode(r)
                .ifPresent(p -> constats.put("Reste à répartir sur le marché", volumes.dire(p)));
        recours.proposition(marches.fiche(r.marche()), r.adherent())
                .ifPresent(
                        part -> constats.put("Quota au prorata", volumes.ecrire(r, part, "aucun")));
        return constats;
    }

    Map<String, Object> deLaProposition(String numero) {
        var r = recours.exiger(numero);
        var constats = new LinkedHashMap<String, Object>();
        constats.put("Date d’entrée demandée", formats.date(r.debutDemande()));
        constats.put("Date d’entrée accordée", formats.date(r.debut()));
        constats.put("Quota demandé", volumes.ecrire(r, r.quotaDemande(), "aucun"));
        constats.put(
                "Quota accordé",
                volumes.ecrire(r, r.quota(), "aucun : sur ce qui reste à répartir"));
        constats.put("Confiés à la centrale", actes(r));
        constats.put("Proposé par", agent(r.decidePar()) + ", le " + formats.jour(r.decideLe()));
        return constats;
    }

    static String actes(Recours r) {
        return r.aLaCentrale().isEmpty()
                ? "aucun acte : l’adhérent les fait lui-même"
                : r.aLaCentrale().stream().map(ActeDelegue::libelle).collect(joining(", "));
    }

    private String agent(String identifiant) {
        return organisation.agent(identifiant).map(Agent::nom).orElse(identifiant);
    }
}
