package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.catalogue.recours.LesRecours;
import fr.centraleachat.catalogue.recours.Recours;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The recours of a marché, each told as far as the caller may know it. */
@Component
class ListeDesRecours {

    private final LesRecours recours;
    private final Marches marches;

    ListeDesRecours(LesRecours recours, Marches marches) {
        this.recours = recours;
        this.marches = marches;
    }

    /**
     * @throws fr.centraleachat.common.Introuvable when there is no such marché
     */
    @Transactional(readOnly = true)
    public List<RecoursView> duMarche(String reference) {
        var tous = recours.duMarche(marches.fiche(reference).reference());
        var siens = numeros(tous);
        return tous.stream()
                .map(r -> siens.contains(r.numero()) ? RecoursView.de(r) : RecoursView.publique(r))
                .toList();
    }

    /** Of the dossiers that the caller may open. */
    Set<String> numeros(List<Recours> tous) {
        return tous.isEmpty()
                ? Set.of()
                : recours.parmi(tous.stream().map(Recours::numero).toList()).stream()
                        .map(Recours::numero)
                        .collect(java.util.stream.Collectors.toSet());
    }
}
