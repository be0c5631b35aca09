package fr.centraleachat.catalogue.web.admission;

import fr.centraleachat.catalogue.admission.Admissions;
import fr.centraleachat.catalogue.admission.Assemblee;
import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What those who lead a request must see of it. */
@Component
class ConstatsDAdmission {

    private final Admissions admissions;
    private final Organisation organisation;
    private final Formats formats;

    ConstatsDAdmission(Admissions admissions, Organisation organisation, Formats formats) {
        this.admissions = admissions;
        this.organisation = organisation;
        this.formats = formats;
    }

    Map<String, Object> de(String numero) {
        var a = admissions.exiger(numero);
        var adherent = organisation.adherent(a.adherent());
        var constats = new LinkedHashMap<String, Object>();
        constats.put("Adhérent", adherent.nom() + ", " + adherent.type().libelle());
        constats.put("Service commun", a.service().libelle());
        constats.put("Modalité", a.modalite().libelle());
        constats.put("Effet souhaité", formats.date(a.effetSouhaite()));
        constats.put("Demandé par", agent(a.demandePar()) + ", le " + formats.jour(a.demandeLe()));
        for (var assemblee : Assemblee.values()) {
            var deliberation = a.deliberation(assemblee);
            if (deliberation != null) {
                constats.put(
                        "Délibération " + assemblee.deQui(),
                        "n° " + deliberation.numero() + " du " + formats.date(deliberation.le()));
            }
        }
        return constats;
    }

    private String agent(String identifiant) {
        return organisation.agent(identifiant).map(Agent::nom).orElse(identifiant);
    }
}
