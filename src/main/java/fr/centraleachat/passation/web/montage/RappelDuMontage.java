package fr.centraleachat.passation.web.montage;

import static java.util.stream.Collectors.toMap;

import fr.centraleachat.delai.Delais;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.montage.Critere;
import fr.centraleachat.passation.domain.montage.CriteresAnnonces;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.montage.MontageConcerte;
import fr.centraleachat.passation.web.PhaseRappelee;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the montage settled, as the steps that follow show it. */
@Component
public class RappelDuMontage {

    private final Fiches fiches;
    private final MontageConcerte montages;
    private final Organisation organisation;
    private final Delais delais;
    private final CriteresAnnonces criteres;

    RappelDuMontage(
            Fiches fiches,
            MontageConcerte montages,
            Organisation organisation,
            Delais delais,
            CriteresAnnonces criteres) {
        this.fiches = fiches;
        this.montages = montages;
        this.organisation = organisation;
        this.delais = delais;
        this.criteres = criteres;
    }

    /** All that the service instructeur agrees on. */
    Map<String, Object> entier(String numero) {
        var constats = new LinkedHashMap<String, Object>();
        var montage = fiches.exiger(numero, Montage.class);
        var alertes = montages.alertes(numero);
        if (!alertes.isEmpty()) {
            constats.put("Alerte", alertes);
        }
        constats.put("Procédure retenue", montage.procedure());
        constats.put("Lots", montage.lots());
        constats.put("Motif de l’absence d’allotissement", montage.motifNonAllotissement());
        constats.put("Techniques d’achat", montage.techniques());
        constats.putAll(essentiel(numero));
        constats.put("Clause sociale", montage.clauseSociale());
        constats.put("Clauses environnementales", montage.conditionsExecutionEnvironnementales());
        constats.put("Visite des lieux", montage.visite());
        constats.put("Négociation annoncée", montage.negociationAnnoncee());
        constats.put("Calendrier prévisionnel", calendrier(montage));
        constats.values().removeIf(java.util.Objects::isNull);
        return constats;
    }

    private List<PhaseRappelee> calendrier(Montage montage) {
        var phases =
                delais.toutesLesPhases().stream()
                        .collect(toMap(Delais.Phase::code, p -> p.ordre() + ". " + p.libelle()));
        return montage.calendrierPrevisionnel().stream()
                .map(d -> new PhaseRappelee(phases.get(d.phase()), d.datePrevue()))
                .toList();
    }

    /** What the DCE must repeat without change (garde 8). */
    public Map<String, Object> essentiel(String numero) {
        var constats = new LinkedHashMap<String, Object>();
        var montage = fiches.exiger(numero, Montage.class);
        constats.put(
                "Critères d’attribution",
                montage.criteres().stream().map(c -> rappele(numero, c)).toList());
        if (montage.sousCriteres() != null && !montage.sousCriteres().isEmpty()) {
            constats.put("Sous-critères", montage.sousCriteres());
        }
        constats.put("Durée totale", montage.dureeMois() + " mois");
        if (montage.estAccordCadre()) {
            constats.put("Maximum de l’accord-cadre", montage.montantMaximumHt());
        }
        constats.put("Budget alloué", montage.budgetAlloueHt());
        constats.put(
                "Bénéficiaires",
                montage.beneficiaires().stream().map(b -> organisation.adherent(b).nom()).toList());
        return constats;
    }

    private CritereRappele rappele(String numero, Critere critere) {
        return criteres.tous(numero).stream()
                .filter(a -> a.libelle().equals(critere.libelle()))
                .filter(a -> critere.lot() == null || critere.lot() == a.lot())
                .findFirst()
                .map(a -> CritereRappele.de(critere, a.notation()))
                .orElseThrow();
    }
}
