package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.organisation.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Garde 18: when a séance may be closed, and how it must have been held. */
@Component
class GardesDeCloture {

    private static final String A_DISTANCE = "Ord. 2014-1329";

    private final Organisation organisation;
    private final Formats formats;
    private final Clock horloge;

    GardesDeCloture(Organisation organisation, Formats formats, Clock horloge) {
        this.organisation = organisation;
        this.formats = formats;
        this.horloge = horloge;
    }

    /**
     * @throws EtatIncompatible when it is closed, to come, or its presences are not known
     */
    void exigerClosable(Seance seance, List<PointDeSeance> ouverts) {
        exigerOuverte(seance);
        if (DatesLegales.jour(seance.le()).isAfter(LocalDate.now(horloge))) {
            throw new EtatIncompatible(
                    "La séance n’a pas encore eu lieu : revenez la clore le jour venu.");
        }
        if (!seance.estRelevee()) {
            throw new EtatIncompatible(
                    "Les présences ne sont pas relevées : le quorum n’est pas connu. Enregistrez-les,"
                            + " puis closez la séance.",
                    "CGCT L1411-5");
        }
        if (ouverts.isEmpty()) {
            throw new EtatIncompatible(
                    "Aucun point de l’ordre du jour n’est à examiner : il n’y a rien à clore.");
        }
    }

    /**
     * @throws EtatIncompatible when it is closed, with who closed it and when
     */
    void exigerOuverte(Seance seance) {
        if (seance.estClose()) {
            throw new EtatIncompatible(
                    "La séance a été close le "
                            + formats.dateHeure(seance.closeLe())
                            + " par "
                            + nom(seance.closePar())
                            + " : son procès-verbal est au dossier de chaque procédure.");
        }
    }

    private String nom(String identifiant) {
        return organisation.agent(identifiant).map(a -> a.nom()).orElse(identifiant);
    }

    /**
     * At a distance, each participant is identified, and the exchanges have a beginning and end.
     */
    List<Erreur> fautes(Commission commission, Seance seance, ClotureDeSeance cloture) {
        var fautes = new ArrayList<Erreur>();
        if (cloture.modalite().estADistance()) {
            var inconnus =
                    seance.presences().stream()
                            .filter(p -> p.presence() == EtatDePresence.PRESENT)
                            .filter(p -> p.identification() == null)
                            .map(p -> commission.membre(p.membre()).map(Membre::nom).orElse(null))
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(", "));
            if (!inconnus.isEmpty()) {
                fautes.add(new Erreur("modalite", identification(inconnus), A_DISTANCE));
            }
        }
        if (cloture.modalite() == ModaliteDeSeance.ECHANGES_ECRITS
                && cloture.finDesEchanges().isBefore(cloture.debutDesEchanges())) {
            fautes.add(
                    new Erreur(
                            "finDesEchanges",
                            "Les échanges finissent après avoir commencé : corrigez l’une des deux"
                                    + " dates.",
                            A_DISTANCE));
        }
        return fautes;
    }

    private static String identification(String inconnus) {
        return "Séance à distance : dites comment chaque participant a été identifié, dans les"
                + " présences. Il manque : "
                + inconnus
                + ".";
    }
}
