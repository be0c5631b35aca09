package fr.centraleachat.reglementation;

import fr.centraleachat.common.ActeDAdministration;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.common.Periode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds a dated row, which closes the one before it. What is past is never rewritten: procédures
 * rest on it.
 */
@Service
class ChangerParametre {

    private final ParametreRepository lignes;
    private final Formats formats;
    private final Clock horloge;
    private final ApplicationEventPublisher evenements;

    ChangerParametre(
            ParametreRepository lignes,
            Formats formats,
            Clock horloge,
            ApplicationEventPublisher evenements) {
        this.lignes = lignes;
        this.formats = formats;
        this.horloge = horloge;
        this.evenements = evenements;
    }

    /**
     * @throws Introuvable when no row has that code
     * @throws EtatIncompatible when somebody changed the code since it was read
     * @throws DonneesRefusees with every broken rule
     */
    @Transactional
    Parametre changer(NouvelleValeur demande, String auteur) {
        lignes.verrouiller(demande.code());
        var historique = lignes.historique(demande.code());
        if (historique.isEmpty()) {
            throw new Introuvable("Le paramètre « " + demande.code() + " » n’existe pas.");
        }
        if (!VersionDeParametre.de(historique).equals(demande.version())) {
            throw new EtatIncompatible(
                    "Ce paramètre vient d’être modifié par quelqu’un d’autre. Relisez la valeur en"
                            + " vigueur, puis recommencez.");
        }
        var modele = historique.get(historique.size() - 1);
        ReglesDeParametre.verifier(demande, modele, LocalDate.now(horloge));
        var nouvelle = ligne(demande, modele, fin(demande, historique));
        inserer(nouvelle, historique, auteur);
        evenements.publishEvent(
                new ActeDAdministration(
                        null,
                        "Paramètre %s : nouvelle valeur à compter du %s"
                                .formatted(demande.code(), formats.date(demande.debut())),
                        demande.note()));
        return nouvelle;
    }

    private void inserer(Parametre nouvelle, List<Parametre> historique, String auteur) {
        for (var ligne : historique) {
            if (ligne.periode().debut().isBefore(nouvelle.periode().debut())) {
                if (ligne.periode().contient(nouvelle.periode().debut())) {
                    lignes.fermer(
                            ligne.code(), ligne.periode().debut(), nouvelle.periode().debut());
                }
            } else if (ligne.periode().chevauche(nouvelle.periode())) {
                throw DonneesRefusees.champ(
                        "debut",
                        "Une valeur commence déjà le "
                                + formats.date(ligne.periode().debut())
                                + " : choisissez une date de début postérieure, ou une fin qui la"
                                + " précède.");
            }
        }
        lignes.ajouter(nouvelle, auteur, horloge.instant());
    }

    /** Without an end, the new row lasts until the next one that is already known. */
    private static LocalDate fin(NouvelleValeur demande, List<Parametre> historique) {
        if (demande.fin() != null) {
            return demande.fin();
        }
        return historique.stream()
                .map(ligne -> ligne.periode().debut())
                .filter(demande.debut()::isBefore)
                .findFirst()
                .orElse(null);
    }

    private static Parametre ligne(NouvelleValeur demande, Parametre modele, LocalDate fin) {
        return new Parametre(
                modele.code(),
                modele.libelle(),
                new Periode(demande.debut(), fin),
                demande.valeur(),
                demande.date(),
                modele.unite(),
                demande.article(),
                demande.surete(),
                demande.aVerifier(),
                demande.note());
    }
}
