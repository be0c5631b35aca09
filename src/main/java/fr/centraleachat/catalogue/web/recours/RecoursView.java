package fr.centraleachat.catalogue.web.recours;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.centraleachat.catalogue.recours.ActeDelegue;
import fr.centraleachat.catalogue.recours.EtatDeRecours;
import fr.centraleachat.catalogue.recours.Recours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A recours as the API gives it.
 *
 * @param numero of its dossier, null of a recours whose dossier the caller may not open
 * @param quotaHt granted, in the unit of the marché
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecoursView(
        UUID id,
        String numero,
        String marche,
        String adherent,
        EtatDeRecours etat,
        LocalDate debut,
        LocalDate fin,
        BigDecimal besoinHt,
        BigDecimal quotaDemandeHt,
        BigDecimal quotaHt,
        Set<ActeDelegue> aLaCentrale,
        String motif) {

    static RecoursView de(Recours r) {
        return new RecoursView(
                r.id(),
                r.numero(),
                r.marche(),
                r.adherent(),
                r.etat(),
                r.debut(),
                r.fin(),
                r.besoin(),
                r.quotaDemande(),
                r.quota(),
                r.aLaCentrale(),
                r.motif());
    }

    /** What all who may draw on the marché know of one that has joined it. */
    static RecoursView publique(Recours r) {
        return new RecoursView(
                r.id(),
                null,
                r.marche(),
                r.adherent(),
                r.etat(),
                r.debut(),
                r.fin(),
                null,
                null,
                r.quota(),
                r.aLaCentrale(),
                null);
    }

    /** All of them on one page: a marché has no more recours than there are adhérents. */
    record Liste(List<RecoursView> contenu, int page, int taille, int total) {

        static Liste de(List<RecoursView> tous) {
            return new Liste(tous, 0, tous.size(), tous.size());
        }
    }
}
