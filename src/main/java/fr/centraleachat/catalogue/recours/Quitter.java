package fr.centraleachat.catalogue.recours;

import fr.centraleachat.common.ActeDAdministration;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An adhérent withdraws its request, or leaves a marché that it had joined. */
@Service
@Transactional
public class Quitter {

    private final DroitDeRecours droit;
    private final RecoursRepository recours;
    private final EcritureDeRecours ecriture;
    private final QuotasARendre quotas;
    private final Moteur moteur;
    private final Clock horloge;
    private final Formats formats;
    private final ApplicationEventPublisher evenements;

    Quitter(
            DroitDeRecours droit,
            RecoursRepository recours,
            EcritureDeRecours ecriture,
            QuotasARendre quotas,
            Moteur moteur,
            Clock horloge,
            Formats formats,
            ApplicationEventPublisher evenements) {
        this.droit = droit;
        this.recours = recours;
        this.ecriture = ecriture;
        this.quotas = quotas;
        this.moteur = moteur;
        this.horloge = horloge;
        this.formats = formats;
        this.evenements = evenements;
    }

    /** Its process ends, and its tasks with it. */
    public void retirer(String numero) {
        var r = exiger(numero);
        if (!r.estEnInstruction()) {
            throw new EtatIncompatible(
                    "Cette demande est déjà décidée : un recours accordé se quitte, à une date.");
        }
        ecriture.retirer(r.id(), null);
        moteur.ouvrir(ProcessusDeRecours.RETRAIT, numero, null, Map.of());
    }

    /**
     * The orders stay; what is left of the quota is to attribute again from that day on.
     *
     * @param fin first day on which it orders no more
     */
    public void quitter(String numero, LocalDate fin, String motif) {
        var r = exiger(numero);
        if (!r.vautLe(LocalDate.now(horloge)) || r.fin() != null) {
            throw new EtatIncompatible("Ce recours n’est pas en cours, ou sa fin est déjà fixée.");
        }
        controler(r, fin, motif);
        ecriture.quitter(r.id(), fin, motif.strip());
        quotas.rendre(numero);
        evenements.publishEvent(
                new ActeDAdministration(
                        numero, "Recours quitté à compter du " + formats.date(fin), motif.strip()));
    }

    private void controler(Recours r, LocalDate fin, String motif) {
        if (fin == null || fin.isBefore(LocalDate.now(horloge)) || !fin.isAfter(r.debut())) {
            throw DonneesRefusees.champ(
                    "fin",
                    "Donnez une date à partir d’aujourd’hui, et après l’entrée dans le marché.");
        }
        if (motif == null || motif.isBlank()) {
            throw DonneesRefusees.champ("motif", "Dites pourquoi l’adhérent quitte ce marché.");
        }
    }

    private Recours exiger(String numero) {
        var r =
                recours.verrouiller(numero)
                        .orElseThrow(
                                () -> new Introuvable("Le recours " + numero + " n’existe pas."));
        droit.exiger(r.adherent());
        return r;
    }
}
