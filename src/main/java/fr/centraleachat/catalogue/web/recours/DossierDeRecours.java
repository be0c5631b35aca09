package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.catalogue.dossier.DossierDuCatalogue;
import fr.centraleachat.catalogue.recours.LesRecours;
import fr.centraleachat.catalogue.recours.Recours;
import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.tache.DossierDeTache.Entete;
import java.util.List;
import org.springframework.stereotype.Component;

/** A recours, above its tasks. */
@Component
class DossierDeRecours implements DossierDuCatalogue {

    private final LesRecours recours;
    private final Organisation organisation;
    private final Formats formats;

    DossierDeRecours(LesRecours recours, Organisation organisation, Formats formats) {
        this.recours = recours;
        this.organisation = organisation;
        this.formats = formats;
    }

    @Override
    public String prefixe() {
        return "RC-";
    }

    @Override
    public List<Entete> entetes(List<String> numeros) {
        return recours.parmi(numeros).stream().map(this::entete).toList();
    }

    private Entete entete(Recours r) {
        return new Entete(
                r.numero(),
                "Recours : " + r.objet(),
                List.of(
                        organisation.adherent(r.adherent()).nom(),
                        "marché " + r.marche(),
                        "entrée le " + formats.date(r.debut())));
    }

    @Override
    public String adresse(String numero) {
        return "/catalogue/recours/" + numero;
    }
}
