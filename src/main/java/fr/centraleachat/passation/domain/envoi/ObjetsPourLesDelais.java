package fr.centraleachat.passation.domain.envoi;

import fr.centraleachat.delai.ObjetsDesProcedures;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each late procédure is about, and for whom. */
@Component
class ObjetsPourLesDelais implements ObjetsDesProcedures {

    private final Procedures procedures;
    private final Organisation organisation;

    ObjetsPourLesDelais(Procedures procedures, Organisation organisation) {
        this.procedures = procedures;
        this.organisation = organisation;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> objets(Collection<String> numeros) {
        var noms =
                organisation.adherents().stream()
                        .collect(Collectors.toMap(Adherent::code, Adherent::nom));
        return procedures.parmi(List.copyOf(numeros)).stream()
                .collect(
                        Collectors.toMap(
                                Procedure::numero,
                                p -> p.objet() + ", " + noms.get(p.intervenants().acheteur())));
    }
}
