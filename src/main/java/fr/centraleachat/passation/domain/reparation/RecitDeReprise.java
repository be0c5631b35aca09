package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.reparation.Reparation.Genre;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the history tells of a file that came in: who did elsewhere what is not done here. */
@Component
class RecitDeReprise {

    private final Organisation organisation;
    private final Formats formats;

    RecitDeReprise(Organisation organisation, Formats formats) {
        this.organisation = organisation;
        this.formats = formats;
    }

    Reparation acte(DossierRepris dossier) {
        var texte =
                "Dossier repris en cours, à la phase « "
                        + dossier.phase().libelle()
                        + " »"
                        + origine(dossier)
                        + validation(dossier.dce())
                        + accords(dossier.accords());
        return new Reparation(Genre.OUVERTURE, texte, dossier.motif());
    }

    private static String origine(DossierRepris dossier) {
        return dossier.referenceDOrigine() == null
                ? ""
                : ", référence d’origine " + dossier.referenceDOrigine();
    }

    private String validation(DceRepris dce) {
        return dce == null
                ? ""
                : ". DCE validé juridiquement " + par(dce.validePar(), dce.valideLe());
    }

    private String accords(AccordsSurLeDce accords) {
        return accords == null
                ? ""
                : ", visé "
                        + par(accords.visePar(), accords.viseLe())
                        + ", approuvé "
                        + par(accords.approuvePar(), accords.approuveLe());
    }

    private String par(String agent, LocalDate le) {
        var nom = organisation.agent(agent).map(Agent::nom).orElse(agent);
        return "par " + nom + " le " + formats.date(le);
    }
}
