package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.archivage.CompletudeDuDossier;
import fr.centraleachat.reglementation.Parametre;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Garde 29, for a stopped procédure: complete, and kept for the time that the rule asks. */
@Service
public class ArchivageDeLArret {

    private final CompletudeDuDossier completude;
    private final Parametres parametres;
    private final Fiches fiches;
    private final Clock horloge;

    ArchivageDeLArret(
            CompletudeDuDossier completude, Parametres parametres, Fiches fiches, Clock horloge) {
        this.completude = completude;
        this.parametres = parametres;
        this.fiches = fiches;
        this.horloge = horloge;
    }

    public ArchivageDArret proposer() {
        return new ArchivageDArret(null, conservation().valeur().intValueExact(), null);
    }

    /** How long at least, in years, with its source and what it notes. */
    public Parametre conservation() {
        return parametres.exiger("CONSERVATION_SANS_SUITE_ANS", LocalDate.now(horloge));
    }

    /** What the file still lacks, in words; empty when it is complete. */
    public List<String> manques(String numero) {
        return completude.manques(numero);
    }

    public void archiver(String numero, ArchivageDArret archivage) {
        var erreurs = new ArrayList<Erreur>();
        if (!Boolean.TRUE.equals(archivage.dossierComplet())) {
            erreurs.add(
                    new Erreur(
                            "dossierComplet",
                            "Vérifiez que le dossier est complet avant de l’archiver.",
                            "R2184-12"));
        }
        manques(numero).forEach(m -> erreurs.add(Erreur.de("dossierComplet", m)));
        var minimum = conservation();
        if (archivage.conservationOffresAns() < minimum.valeur().intValueExact()) {
            erreurs.add(
                    new Erreur(
                            "conservationOffresAns",
                            "Indiquez " + minimum.valeur().intValueExact() + " ans au moins.",
                            minimum.article()));
        }
        DonneesRefusees.siErreurs(erreurs);
        fiches.consigner(numero, archivage);
    }
}
