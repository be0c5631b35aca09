package fr.centraleachat.delai.cible;

import fr.centraleachat.common.ActeDAdministration;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds a dated target, which closes the one before it. Running procédures keep theirs until
 * somebody moves them.
 */
@Service
public class ChangerUneCible {

    private final LignesDeCible lignes;
    private final ReglesDeCible regles;
    private final AgentCourant agent;
    private final Formats formats;
    private final Clock horloge;
    private final ApplicationEventPublisher evenements;

    ChangerUneCible(
            LignesDeCible lignes,
            ReglesDeCible regles,
            AgentCourant agent,
            Formats formats,
            Clock horloge,
            ApplicationEventPublisher evenements) {
        this.lignes = lignes;
        this.regles = regles;
        this.agent = agent;
        this.formats = formats;
        this.horloge = horloge;
        this.evenements = evenements;
    }

    /**
     * @throws EtatIncompatible when somebody changed it since it was read
     * @throws DonneesRefusees with every broken rule
     */
    @Transactional
    public void changer(NouvelleCible demande) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        regles.verifier(demande, LocalDate.now(horloge));
        lignes.verrouiller(demande.cle());
        var histoire = lignes.histoire(demande.cle());
        exigerLaVersion(demande, histoire);
        ecrire(demande, histoire);
        evenements.publishEvent(
                new ActeDAdministration(
                        null,
                        "Délai cible de la phase %s : %s à compter du %s"
                                .formatted(
                                        demande.cle().phase(),
                                        demande.duree().texte(),
                                        formats.date(demande.debut())),
                        demande.motif()));
    }

    private static void exigerLaVersion(NouvelleCible demande, List<Cible> histoire) {
        var derniere = histoire.stream().map(Cible::id).max(Long::compare).orElse(null);
        if (!Objects.equals(derniere, demande.version())) {
            throw new EtatIncompatible(
                    "Ce délai cible vient d’être modifié par quelqu’un d’autre. Relisez-le, puis"
                            + " recommencez.");
        }
    }

    private void ecrire(NouvelleCible demande, List<Cible> histoire) {
        var enVigueur =
                histoire.stream().filter(c -> commenceAvant(c, demande.debut())).findFirst();
        enVigueur.ifPresent(c -> lignes.fermer(c.id(), demande.debut()));
        ajouter(demande, demande.jusqua(fin(demande, histoire)));
        enVigueur.ifPresent(ancienne -> reprendre(ancienne, demande.fin()));
    }

    private static boolean commenceAvant(Cible cible, LocalDate jour) {
        return cible.periode().debut().isBefore(jour) && cible.periode().contient(jour);
    }

    /** Without an end, the new row lasts until the next one that is already known. */
    private static LocalDate fin(NouvelleCible demande, List<Cible> histoire) {
        if (demande.fin() != null) {
            return demande.fin();
        }
        return histoire.stream()
                .map(c -> c.periode().debut())
                .filter(demande.debut()::isBefore)
                .findFirst()
                .orElse(null);
    }

    /** What a row with an end replaced comes back after it: no day is left without a target. */
    private void reprendre(Cible ancienne, LocalDate fin) {
        if (fin != null && ancienne.periode().contient(fin)) {
            var reprise =
                    new NouvelleCible(
                            ancienne.cle(),
                            fin,
                            ancienne.periode().fin(),
                            ancienne.duree(),
                            ancienne.parametreMinimum(),
                            ancienne.article(),
                            "Retour au délai d’avant",
                            null);
            ajouter(reprise, reprise.jusqua(ancienne.periode().fin()));
        }
    }

    private void ajouter(NouvelleCible demande, Periode periode) {
        try {
            lignes.ajouter(demande, periode, agent.identifiant(), horloge.instant());
        } catch (DataIntegrityViolationException e) {
            throw DonneesRefusees.champ(
                    "debut",
                    "Un autre délai cible vaut déjà pour une partie de cette période : choisissez"
                            + " un début postérieur au sien, ou une fin qui le précède.");
        }
    }
}
