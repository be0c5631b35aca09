package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.SupportDePublicite;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.dce.Dce;
import fr.centraleachat.passation.domain.montage.AccordDuMontage;
import fr.centraleachat.passation.domain.montage.Montage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A first publicity: the supports that the law demands, and a date limit of the usual length. */
@Component
public class PropositionDePublicite {

    private final Procedures procedures;
    private final Fiches fiches;
    private final SupportsExiges supports;
    private final DelaiDeReception delai;
    private final Organisation organisation;
    private final Formats formats;
    private final Clock horloge;

    PropositionDePublicite(
            Procedures procedures,
            Fiches fiches,
            SupportsExiges supports,
            DelaiDeReception delai,
            Organisation organisation,
            Formats formats,
            Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.supports = supports;
        this.delai = delai;
        this.organisation = organisation;
        this.formats = formats;
        this.horloge = horloge;
    }

    public Publicite pour(String numero) {
        var jour = LocalDate.now(horloge);
        var choisis =
                supports.de(procedures.exiger(numero), jour).stream()
                        .flatMap(e -> e.parmi().stream().sorted().limit(1))
                        .toList();
        return new Publicite(
                null,
                null,
                choisis.isEmpty() ? List.of(SupportDePublicite.PROFIL_ACHETEUR) : choisis,
                List.of(fiches.exiger(numero, Dce.class).avisAppelConcurrence()),
                jour,
                premiereDlro(jour, delai.jours(procedures.exiger(numero), jour)),
                null,
                null);
    }

    /** Noon of the first working hour after that length: never a day that shortens it. */
    private Instant premiereDlro(LocalDate jour, int jours) {
        return DatesLegales.finReglement(jour, jours)
                .date()
                .plusDays(1)
                .atTime(LocalTime.NOON)
                .atZone(horloge.getZone())
                .toInstant();
    }

    /** What the agent must know before deciding, alerts first. */
    public Map<String, Object> constats(String numero) {
        var procedure = procedures.exiger(numero);
        var jour = LocalDate.now(horloge);
        var constats = new LinkedHashMap<String, Object>();
        var alertes = alertes(procedure);
        if (!alertes.isEmpty()) {
            constats.put("Alerte", alertes);
        }
        constats.put("Valeur du besoin", procedure.valeurDuBesoinHt());
        constats.put(
                "Supports exigés",
                supports.de(procedure, jour).stream()
                        .map(e -> e.phrase() + " (" + e.regle() + ")")
                        .toList());
        constats.put("Délai de réception", delai.phrase(procedure, jour));
        constats.put("Budget alloué, verrouillé", phraseDuBudget(numero));
        constats.put("Bénéficiaires nommés dans l’avis", beneficiaires(procedure));
        return constats;
    }

    private List<String> alertes(Procedure procedure) {
        var alertes = new ArrayList<String>();
        var acheteur = organisation.adherent(procedure.intervenants().acheteur());
        if (acheteur.siret() == null) {
            alertes.add(
                    "Le SIRET de l’acheteur, "
                            + acheteur.nom()
                            + ", manque : l’administrateur doit le compléter avant la publicité.");
        }
        return alertes;
    }

    /** Garde 15: the budget that the montage settled holds from its agreement on. */
    private String phraseDuBudget(String numero) {
        var montage = fiches.exiger(numero, Montage.class);
        var accords = fiches.toutes(numero, AccordDuMontage.class);
        var le = accords.get(accords.size() - 1).le();
        return formats.montant(montage.budgetAlloueHt()) + ", le " + formats.jour(le);
    }

    private List<String> beneficiaires(Procedure procedure) {
        return procedure.intervenants().beneficiaires().stream()
                .map(b -> organisation.adherent(b).nom())
                .toList();
    }
}
