package fr.centraleachat.passation.domain;

import fr.centraleachat.raci.Dossier;
import fr.centraleachat.raci.DossiersDesProcedures;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who the procédures are for and who is named on them, as they are now. */
@Component
class DossiersPourLaMatrice implements DossiersDesProcedures {

    private final Procedures procedures;

    DossiersPourLaMatrice(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Dossier> dossiers(Collection<String> numeros) {
        return procedures.parmi(List.copyOf(numeros)).stream()
                .collect(Collectors.toMap(Procedure::numero, DossiersPourLaMatrice::dossier));
    }

    private static Dossier dossier(Procedure procedure) {
        var i = procedure.intervenants();
        return new Dossier(
                procedure.cadre().name(),
                i.acheteur(),
                i.adherentInstructeur(),
                i.serviceInstructeur(),
                i.beneficiaires(),
                i.charge(),
                i.juriste(),
                i.referent());
    }
}
