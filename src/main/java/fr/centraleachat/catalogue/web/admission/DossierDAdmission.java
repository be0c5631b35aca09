package fr.centraleachat.catalogue.web.admission;

import fr.centraleachat.catalogue.admission.Admission;
import fr.centraleachat.catalogue.admission.Admissions;
import fr.centraleachat.catalogue.dossier.DossierDuCatalogue;
import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.tache.DossierDeTache.Entete;
import java.util.List;
import org.springframework.stereotype.Component;

/** A request to join a service commun, above its tasks. */
@Component
class DossierDAdmission implements DossierDuCatalogue {

    private final Admissions admissions;
    private final Organisation organisation;
    private final Formats formats;

    DossierDAdmission(Admissions admissions, Organisation organisation, Formats formats) {
        this.admissions = admissions;
        this.organisation = organisation;
        this.formats = formats;
    }

    @Override
    public String prefixe() {
        return "AD-";
    }

    @Override
    public List<Entete> entetes(List<String> numeros) {
        return admissions.parmi(numeros).stream().map(this::entete).toList();
    }

    private Entete entete(Admission a) {
        return new Entete(
                a.numero(),
                "Adhésion : " + a.service().libelle(),
                List.of(
                        organisation.adherent(a.adherent()).nom(),
                        a.modalite().libelle(),
                        "effet souhaité le " + formats.date(a.effetSouhaite())));
    }

    @Override
    public String adresse(String numero) {
        return "/adhesions/" + numero;
    }
}
