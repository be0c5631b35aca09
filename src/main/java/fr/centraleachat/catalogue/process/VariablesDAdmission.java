package fr.centraleachat.catalogue.process;

import fr.centraleachat.catalogue.admission.Admissions;
import fr.centraleachat.catalogue.admission.Assemblee;
import fr.centraleachat.catalogue.admission.EtatDAdmission;
import fr.centraleachat.catalogue.admission.ProcessusDAdmission;
import fr.centraleachat.workflow.Routage;
import fr.centraleachat.workflow.SourceDeVariables;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the gateways and the timer of an adhésion read, from where it stands. */
@Component
class VariablesDAdmission implements SourceDeVariables {

    private final Admissions admissions;
    private final Clock horloge;

    VariablesDAdmission(Admissions admissions, Clock horloge) {
        this.admissions = admissions;
        this.horloge = horloge;
    }

    @Override
    public String processus() {
        return ProcessusDAdmission.CLE;
    }

    @Override
    public Map<String, Object> apres(String code, Routage routage) {
        var admission = admissions.exiger(routage.numero());
        var variables = new HashMap<String, Object>();
        variables.put("acceptee", admission.etat() != EtatDAdmission.REFUSEE);
        variables.put("adherentAdopte", admission.estAdopteePar(Assemblee.ADHERENT));
        variables.put("metropoleAdopte", admission.estAdopteePar(Assemblee.METROPOLE));
        if (admission.effet() != null) {
            variables.put("effet", admission.effet().atStartOfDay(horloge.getZone()).toInstant());
        }
        return variables;
    }
}
